namespace ReconTracker.Domain.Tests.Names;

/// <summary>Diplomats, other statesmen and parties of the field: one row a name, its spellings in it.</summary>
internal static class OtherSpellings
{
    internal static readonly string[][] Table =
    [
        // Russians
        ["Sergey Lavrov", "Sergei Lavrov", "Serguei Lavrov", "سيرغي لافروف", "سيرغى لافروف", "Сергей Лавров"],
        ["Sergey Viktorovich Lavrov", "Sergei Victorovich Lavrov", "Сергей Викторович Лавров"],
        ["Mikhail Bogdanov", "Michael Bogdanov", "Mikhaïl Bogdanov", "ميخائيل بوغدانوف", "Михаил Богданов"],
        ["Vladimir Putin", "Wladimir Putin", "فلاديمير بوتين", "Владимир Путин"],
        ["Maria Zakharova", "Mariya Zakharova", "Maria Zaharova", "ماريا زاخاروفا", "Мария Захарова", "Мари́я Заха́рова"],
        ["Dmitry Medvedev", "Dmitri Medvedev", "Dmitriy Medvedev", "دميتري ميدفيديف", "Дмитрий Медведев"],
        ["Vladimir Safronkov", "Wladimir Safronkov", "فلاديمير سافرونكوف", "Владимир Сафронков"],
        ["Sergey Vershinin", "Sergei Vershinin", "سيرغي فيرشينين", "Сергей Вершинин"],
        ["Vitaly Naumkin", "Vitali Naumkin", "Vitaliy Naumkin", "فيتالي ناومكين", "Виталий Наумкин"],
        ["Yelena Suponina", "Elena Suponina", "يلينا سوبونينا", "إيلينا سوبونينا", "Елена Супонина"],
        ["Yevgeny Primakov", "Evgeny Primakov", "Evgenii Primakov", "يفغيني بريماكوف", "Евгений Примаков"],
        ["Alexander Lukashevich", "Aleksandr Lukashevich", "Aleksandr Lukaševič", "ألكسندر لوكاشيفيتش", "Александр Лукашевич"],

        // others
        ["Hady Amr", "Hadi Amr", "هادي عمرو", "Хади Амр"],
        ["Donald Trump", "دونالد ترامب", "Дональд Трамп"],
        ["Ahmed Aboul Gheit", "Ahmad Abu al-Ghayt", "Ahmed Abul-Gheit", "أحمد أبو الغيط", "Ахмед Абу-ль-Гейт", "Ахмед Абуль Гейт"],
        ["Abdel Fattah el-Sisi", "Abd al-Fattah as-Sisi", "Abdelfattah Al-Sissi", "عبد الفتاح السيسي", "Абдель Фаттах ас-Сиси", "Абдул-Фаттах Ас-Сиси"],
        ["Omar Suleiman", "Umar Sulayman", "عمر سليمان", "Омар Сулейман"],
        ["Abbas Kamel", "Abbas Kamil", "عباس كامل", "Аббас Камель", "Аббас Камиль"],
        ["Abdelmadjid Tebboune", "Abdelmajid Tebboun", "Abd al-Majid Tabbun", "عبد المجيد تبون", "Абдельмаджид Теббун"],
        ["Bashar al-Assad", "Bachar el-Assad", "Bashshar al-Asad", "بشار الأسد", "Башар аль-Асад", "Башар Асад"],
        ["Hassan Nasrallah", "Hasan Nasr Allah", "Hassan Nasrullah", "حسن نصر الله", "حسن نصرالله", "Хасан Насралла", "Хасан Насрулла"],
        ["Hussein Nasrallah", "حسين نصر الله", "Хусейн Насралла"],
        ["Salah ad-Din", "Salahuddin", "Salaheddine", "Salah al-Din", "صلاح الدين", "Салах ад-Дин"],

        // parties
        ["Fatah", "Fateh", "Al-Fatah", "Fath", "Fatḥ", "فتح", "ФАТХ"],
        ["Hamas", "HAMAS", "Ḥamās", "حماس", "حَمَاس", "حـمـاس", "ХАМАС"],
        ["al-Jihad al-Islami", "Al Jihad al Islamy", "al-Ǧihād al-Islāmī", "الجهاد الإسلامي", "الجهاد الاسلامى", "Аль-Джихад аль-Ислами"],
        ["Islamic Jihad", "Jihad, Islamic", "ISLAMIC JIHAD"],
        ["Al-Mubadara", "al-Mubādarah", "المبادرة", "Аль-Мубадара"],
        ["al-Saika", "As-Saiqa", "as-Sa'iqa", "aṣ-Ṣāʿiqah", "الصاعقة", "Ас-Саика"],
        ["Fida", "FIDA", "فدا", "ФИДА"],
        ["PFLP", "pflp"],
        ["DFLP", "dflp"],
        ["PFLP-GC", "PFLP – GC"],
        ["PPP", "ppp"],
        ["PA", "pa"],
        ["PLO", "plo"],
        ["UN", "un"],
        ["EU", "eu"],
        ["UAE", "uae"],
        ["ФАТХ-Интифада", "Fatah al-Intifada", "فتح الانتفاضة"],
    ];
}
