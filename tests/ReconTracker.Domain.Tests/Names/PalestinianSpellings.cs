namespace ReconTracker.Domain.Tests.Names;

/// <summary>Palestinian people of the field: one row a person, his spellings in it.</summary>
internal static class PalestinianSpellings
{
    internal static readonly string[][] Table =
    [
        // the five articles
        ["Mustafa Barghouti", "Mustafa Barghouthi", "Moustafa Barghouti", "Mustapha Barghuti", "Muṣṭafā al-Barghūthī", "مصطفى البرغوثي", "مصطفي البرغوثى", "Мустафа Баргути", "Мустафа аль-Баргути"],
        ["Yasser Othman", "Yasir Uthman", "Yasser Osman", "ياسر عثمان", "Ясир Осман", "Ясер Усман"],
        ["Azzam al-Ahmad", "Azzam Al-Ahmad", "Azzam el Ahmed", "ʿAzzām al-Aḥmad", "Ahmad, Azzam al-", "عزام الأحمد", "عزّام الاحمد", "Аззам аль-Ахмад", "Аззам Аль Ахмед"],
        ["Mousa Abu Marzouk", "Mousa Abu Marzouq", "Musa Abu Marzouq", "Mousa Abu Marzook", "Moussa Abou Marzouk", "Musa Abumarzuq", "Abu Marzouk, Mousa", "موسى أبو مرزوق", "موسي ابو مرزوق", "موسى أبومرزوق", "Муса Абу Марзук", "Муса Абу-Марзук"],
        ["Maher al-Taher", "Mahir At-Tahir", "Maher Taher", "Māhir aṭ-Ṭāhir", "ماهر الطاهر", "Махер ат-Тахер", "Махир ат-Тахир"],
        ["Talal Naji", "Talal An- Naji", "Talal an-Naji", "Ṭalāl Nājī", "Tallal Nadji", "طلال ناجي", "طلال الناجى", "Таляль Наджи", "Талал ан-Наджи"],
        ["Fahd Suleiman", "Fahed Sulaiman", "Fahd Soleiman", "فهد سليمان", "Фахд Сулейман", "Фахед Сулайман"],
        ["Bassam al-Salhi", "Bassam As-Salihi", "Bassam Salhi", "Bassām aṣ-Ṣāliḥī", "بسام الصالحي", "بسّام الصالحى", "Бассам ас-Сальхи", "Бассам ас-Салихи"],
        ["Rami Hamdallah", "Rami al-Hamdallah", "Rami Hamdullah", "Rami Hamd Allah", "رامي الحمد الله", "رامي حمدالله", "Рами Хамдалла", "Рами Хамдаллах", "Рами аль-Хамдалла"],
        ["Abdel Hafiz Nofal", "Abdelhafiz Nofal", "Abd al-Hafiz Nawfal", "Abdul-Hafiz Nofal", "Abdel Hafez Nofal", "عبد الحفيظ نوفل", "عبدالحفيظ نوفل", "Абдель Хафиз Нофаль", "Абд аль-Хафиз Науфаль", "Абдельхафиз Нофаль"],
        ["Mahmoud Abbas", "Mahmud Abbas", "Maḥmūd ʿAbbās", "Mahmood Abas", "محمود عباس", "محمود عبّاس", "Махмуд Аббас"],
        ["Abu Mazen", "Abou Mazen", "Abu Māzin", "Abumazen", "أبو مازن", "ابو مازن", "أبومازن", "Абу Мазен", "Абу-Мазин"],
        ["Mohammad Shtayyeh", "Mohammed Shtayeh", "Muhammad Ishtayeh", "Mohamed Eshtayyeh", "محمد اشتية", "محمد أشتية", "محمد شتيه", "Мухаммед Штайе", "Мохаммад Иштайя"],
        ["Ahmad Majdalani", "Ahmed Majdalany", "Ahmad al-Majdalani", "أحمد مجدلاني", "احمد المجدلاني", "Ахмед Маждалани", "Ахмад Маджделани"],
        ["Ziad al-Nakhalah", "Ziyad al-Nakhala", "Ziad Nakhaleh", "Ziyad an-Nakhalah", "زياد النخالة", "زياد نخاله", "Зияд ан-Нахаля", "Зиад ан-Нахала"],
        ["Abu Tariq", "Abou Tarek", "أبو طارق", "Абу Тарик"],
        ["Abu Omar", "Abu ʿUmar", "Abou Omar", "أبو عمر", "Абу Омар", "Абу Умар"],
        ["Kaid al-Ghoul", "Kayed al-Ghul", "Qayed Ghoul", "كايد الغول", "Каид аль-Гуль", "Каид Гуль"],

        // leaders of Fatah and the Authority
        ["Yasser Arafat", "Yasir ʿArafāt", "Yaser Arafat", "ياسر عرفات", "Ясир Арафат", "Ясер Арафат"],
        ["Marwan Barghouti", "Marwan Barghouthi", "Marwan al-Barghuthi", "مروان البرغوثي", "Марван Баргути", "Марван аль-Баргути"],
        ["Jibril Rajoub", "Jibril al-Rajoub", "Djibril Rajub", "جبريل الرجوب", "Джибриль Раджуб", "Джибрил ар-Раджуб"],
        ["Hussein al-Sheikh", "Hussein Al Sheikh", "Husain ash-Shaykh", "Ḥusayn aš-Šayḫ", "حسين الشيخ", "Хусейн аш-Шейх", "Хуссейн аш-Шейх"],
        ["Nabil Shaath", "Nabil Sha'ath", "Nabīl Šaʿṯ", "Nabil Chaath", "نبيل شعث", "Набиль Шаат"],
        ["Saeb Erekat", "Saib Erakat", "Saeb Arikat", "Ṣāʾib ʿUrayqāt", "صائب عريقات", "Саиб Арикат", "Саеб Эрекат"],
        ["Rouhi Fattouh", "Rawhi Fattuh", "Ruhi Fattouh", "روحي فتوح", "Рухи Фаттух"],
        ["Nabil Abu Rudeineh", "Nabil Abu Rdeneh", "Nabil Abou Rudaynah", "نبيل أبو ردينة", "Набиль Абу Рудейна"],
        ["Salam Fayyad", "Salam Fayad", "سلام فياض", "Салам Файяд", "Салям Файад"],
        ["Ahmed Qurei", "Ahmad Qurayʿ", "Ahmed Kurei", "أحمد قريع", "Ахмед Курейа", "Ахмед Куреи"],
        ["Mohammed Dahlan", "Muhammad Dahlan", "محمد دحلان", "Мухаммед Дахлан", "Мохаммед Дахлан"],
        ["Mahmoud al-Aloul", "Mahmoud Aloul", "Mahmud al-ʿAlul", "محمود العالول", "Махмуд аль-Алуль"],
        ["Riyad al-Maliki", "Riad Malki", "Riyad al-Malki", "رياض المالكي", "Рияд аль-Малики", "Риад Малики"],
        ["Yasser Abed Rabbo", "Yasir Abd Rabbo", "Yasser Abdrabbo", "ياسر عبد ربه", "Ясир Абед Раббо", "Ясер Абд Раббо"],

        // Hamas and Islamic Jihad
        ["Khaled Meshaal", "Khalid Mishal", "Khaled Mashal", "Khaled Mesh'al", "Ḫālid Mišʿal", "خالد مشعل", "Халед Машааль", "Халид Мишаль"],
        ["Ismail Haniyeh", "Ismail Haniya", "Ismael Haniyya", "Ismāʿīl Haniyyah", "Esmail Hania", "إسماعيل هنية", "اسماعيل هنيه", "Исмаил Хания", "Исмаил Ханийя"],
        ["Yahya Sinwar", "Yahya al-Sinwar", "Yehya Sinwar", "Yehia As-Sinwar", "يحيى السنوار", "يحيي السنوار", "Яхья Синвар", "Яхья ас-Синвар"],
        ["Saleh al-Arouri", "Salih al-Aruri", "Saleh Arouri", "صالح العاروري", "Салех аль-Арури", "Салих Арури"],
        ["Khalil al-Hayya", "Khaleel Al-Hayya", "Khalil al-Hayyah", "Khalil Hayya", "خليل الحية", "خليل الحيه", "Халиль аль-Хайя", "Халил аль-Хайя"],
        ["Ramadan Shallah", "Ramadan Shalah", "Ramadan Shallah", "Ramaḍān Shallaḥ", "رمضان شلح", "Рамадан Шаллах"],
        ["Ramadan Abdullah Shallah", "Ramadan Abdallah Shallah", "رمضان عبد الله شلح", "رمضان عبدالله شلّح", "Рамадан Абдалла Шаллах", "Рамадан Абдулла Шаллах"],
        ["Fathi Shaqaqi", "Fathi Shikaki", "Fathi al-Shiqaqi", "Fatḥī aš-Šiqāqī", "فتحي الشقاقي", "Фатхи Шикаки", "Фатхи аш-Шакаки"],
        ["Ahmed Yassin", "Ahmad Yasin", "Aḥmad Yāsīn", "أحمد ياسين", "Ахмед Ясин", "Ахмад Ясин"],
        ["Abdel Aziz al-Rantisi", "Abd al-Aziz al-Rantissi", "Abdelaziz Rantisi", "Abdulaziz ar-Rantisi", "عبد العزيز الرنتيسي", "Абдель Азиз ар-Рантиси", "Абд аль-Азиз ар-Рантиси"],
        ["Mahmoud al-Zahar", "Mahmoud Zahhar", "Mahmud az-Zahar", "محمود الزهار", "Махмуд аз-Захар"],
        ["Izz al-Din al-Qassam", "Ezzedine al-Qassam", "Izz ad-Din al-Kassam", "Ezzedeen Al-Qassam", "عز الدين القسام", "Изз ад-Дин аль-Кассам", "Изз-ад-Дин Кассам"],

        // the fronts
        ["Nayef Hawatmeh", "Naif Hawatma", "Nayif Hawatmah", "نايف حواتمة", "نايف حواتمه", "Наиф Хаватма", "Наеф Хаватме"],
        ["George Habash", "Georges Habache", "Jurj Habash", "Djordj Habasch", "جورج حبش", "Жорж Хабаш", "Джордж Хаббаш"],
        ["Ahmad Saadat", "Ahmed Sa'adat", "Ahmad Sa'dat", "أحمد سعدات", "Ахмад Саадат", "Ахмед Саадат"],
        ["Ahmed Jibril", "Ahmad Jibreel", "Ahmed Djibril", "أحمد جبريل", "Ахмед Джибриль", "Ахмад Джибрил"],
        ["Abu Ali Mustafa", "Abou Ali Mustapha", "أبو علي مصطفى", "Абу Али Мустафа"],
        ["Leila Khaled", "Layla Khalid", "ليلى خالد", "Лейла Халед"],
        ["Qais Abdul Karim", "Qays Abd al-Karim", "Kais Abdelkarim", "قيس عبد الكريم", "Каис Абдель Карим", "Кейс Абд аль-Карим"],
        ["Samir Ghosheh", "Samir Ghawshah", "Sameer Ghosha", "سمير غوشة", "Самир Гоше"],
        ["Hanna Amireh", "Hana Amira", "حنا عميرة", "Ханна Амира"],
    ];
}
