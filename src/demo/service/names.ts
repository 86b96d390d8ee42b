/** Given names and family names of many origins. They are put together by chance: nobody is meant. */
export const boysNames = [
  'Aaron', 'Abdul', 'Adrian', 'Alfie', 'Amir', 'Andrei', 'Arjun', 'Ashton', 'Bailey', 'Ben', 'Bilal', 'Callum',
  'Cameron', 'Chidi', 'Connor', 'Dario', 'Dawit', 'Declan', 'Dylan', 'Elijah', 'Emeka', 'Ethan', 'Farid', 'Finn',
  'Gabriel', 'Hamza', 'Harvey', 'Hassan', 'Idris', 'Imran', 'Jake', 'Jamal', 'Jayden', 'Jermaine', 'Joe', 'Jordan',
  'Kacper', 'Kai', 'Karim', 'Kieran', 'Kwame', 'Leo', 'Levi', 'Liam', 'Logan', 'Lucas', 'Malachi', 'Marcus',
  'Mateusz', 'Minh', 'Mohammed', 'Nathan', 'Noah', 'Omar', 'Oscar', 'Owen', 'Rafael', 'Reece', 'Rhys', 'Riley',
  'Rohan', 'Ryan', 'Samir', 'Samuel', 'Sean', 'Tariq', 'Tomasz', 'Toby', 'Tyler', 'Yonas', 'Zac', 'Zayn',
] as const; // prettier-ignore

export const girlsNames = [
  'Aaliyah', 'Abigail', 'Adaeze', 'Aisha', 'Alice', 'Amber', 'Amina', 'Ana', 'Anjali', 'Anya', 'Bethany', 'Bronwen',
  'Caitlin', 'Chantelle', 'Chloe', 'Courtney', 'Daisy', 'Destiny', 'Eden', 'Ellie', 'Elif', 'Erin', 'Esther', 'Eva',
  'Fatima', 'Freya', 'Gabriela', 'Grace', 'Hana', 'Holly', 'Ifeoma', 'Imogen', 'Isla', 'Jade', 'Jasmine', 'Jess',
  'Kayla', 'Keira', 'Kezia', 'Lacey', 'Layla', 'Leah', 'Lily', 'Linh', 'Lola', 'Madison', 'Maisie', 'Maria',
  'Megan', 'Mei', 'Mia', 'Millie', 'Naomi', 'Niamh', 'Nadia', 'Olivia', 'Paige', 'Phoebe', 'Poppy', 'Priya',
  'Rebecca', 'Rosa', 'Ruby', 'Saba', 'Samira', 'Selam', 'Shanice', 'Skye', 'Summer', 'Tia', 'Yasmin', 'Zofia',
] as const; // prettier-ignore

export const familyNames = [
  'Abara', 'Adeyard', 'Ahmedi', 'Aldersey', 'Amberley', 'Ashgrove', 'Balakov', 'Banerji', 'Barrowby', 'Bekelle',
  'Birchwood', 'Blackmere', 'Boatenge', 'Brackenby', 'Brightwell', 'Calderwick', 'Castellan', 'Chaudhari', 'Copperfield',
  'Coldwater', 'Danquah-Lee', 'Delacour', 'Dunmoor', 'Eastlake', 'Eshete', 'Fairweather', 'Farrowdale', 'Fenwick-Ayo',
  'Ferreiro', 'Gebremicael', 'Greenhalge', 'Hallowell', 'Hamidi', 'Harrowgate', 'Hazelden', 'Hollinshaw', 'Hossaini',
  'Ivanescu', 'Jankowiak', 'Kapoori', 'Kestrelby', 'Kowalke', 'Larkham', 'Lindqvist', 'Lomaxe', 'Mandalay', 'Marchbank',
  'Mendozar', 'Merriweather', 'Mistryn', 'Moorcroft', 'Nguyenh', 'Northolt', 'Nwosuka', 'Oakenshaw', 'Okonjo', 'Osmanov',
  'Pennywell', 'Petrescue', 'Quillan', 'Rahimi', 'Ravenhill', 'Redfearn', 'Rookwood', 'Rossiterre', 'Sandoval',
  'Shahidi', 'Silverdale', 'Sorrell', 'Stonebrook', 'Tamrat', 'Tanaku', 'Tesfayed', 'Thistlewood', 'Tranh', 'Underhill',
  'Valentyne', 'Wainscott', 'Weatherby', 'Whitlock-Iqbal', 'Willoughmere', 'Winterbourn', 'Yarrowby', 'Zielinska-Day',
] as const; // prettier-ignore
