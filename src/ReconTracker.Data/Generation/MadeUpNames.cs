namespace ReconTracker.Data.Generation;

/// <summary>Names of nobody: common given names before family names made of plants, birds and stones.</summary>
internal static class MadeUpNames
{
    public static readonly Spelling[] Given =
    [
        new("Adel", "عادل", "Адель"), new("Amin", "أمين", "Амин"), new("Anwar", "أنور", "Анвар"), new("Basil", "باسل", "Басиль"), new("Bashir", "بشير", "Башир"),
        new("Daoud", "داود", "Дауд"), new("Fadi", "فادي", "Фади"), new("Fahd", "فهد", "Фахд"), new("Farid", "فريد", "Фарид"), new("Faris", "فارس", "Фарис"),
        new("Ghassan", "غسان", "Гассан"), new("Habib", "حبيب", "Хабиб"), new("Hani", "هاني", "Хани"), new("Hatem", "حاتم", "Хатем"), new("Ibrahim", "إبراهيم", "Ибрагим"),
        new("Jamal", "جمال", "Джамаль"), new("Jamil", "جميل", "Джамиль"), new("Kamal", "كمال", "Камаль"), new("Karim", "كريم", "Карим"), new("Khaled", "خالد", "Халед"),
        new("Khalil", "خليل", "Халиль"), new("Layla", "ليلى", "Лейла"), new("Mahdi", "مهدي", "Махди"), new("Majid", "ماجد", "Маджид"), new("Mariam", "مريم", "Мариам"),
        new("Munir", "منير", "Мунир"), new("Nabil", "نبيل", "Набиль"), new("Nadia", "نادية", "Надия"), new("Nasser", "ناصر", "Насер"), new("Nizar", "نزار", "Низар"),
        new("Omar", "عمر", "Омар"), new("Qasim", "قاسم", "Касим"), new("Rami", "رامي", "Рами"), new("Rashid", "رشيد", "Рашид"), new("Riyad", "رياض", "Рияд"),
        new("Sabri", "صبري", "Сабри"), new("Salim", "سليم", "Салим"), new("Salma", "سلمى", "Сальма"), new("Samir", "سمير", "Самир"), new("Tariq", "طارق", "Тарик"),
        new("Walid", "وليد", "Валид"), new("Wael", "وائل", "Ваиль"), new("Yasin", "ياسين", "Ясин"), new("Yusuf", "يوسف", "Юсуф"), new("Zaid", "زيد", "Заид"),
        new("Zaki", "زكي", "Заки"), new("Ziad", "زياد", "Зияд"), new("Zuhair", "زهير", "Зухейр"),
    ];

    private static readonly Spelling[] Things =
    [
        new("Zaytun", "زيتون", "Зайтун"), new("Rumman", "رمان", "Румман"), new("Yasmin", "ياسمين", "Ясмин"), new("Sanawbar", "صنوبر", "Санаубар"), new("Nakhl", "نخل", "Нахль"),
        new("Tufah", "تفاح", "Туффах"), new("Laymun", "ليمون", "Лаймун"), new("Qamh", "قمح", "Камх"), new("Simsim", "سمسم", "Симсим"), new("Zaatar", "زعتر", "Заатар"),
        new("Bulbul", "بلبل", "Бульбуль"), new("Hudhud", "هدهد", "Худхуд"), new("Shahin", "شاهين", "Шахин"), new("Hamam", "حمام", "Хамам"), new("Asfur", "عصفور", "Асфур"),
        new("Sakhr", "صخر", "Сахр"), new("Raml", "رمل", "Рамль"), new("Marjan", "مرجان", "Марджан"), new("Lulu", "لؤلؤ", "Лулу"), new("Yaqut", "ياقوت", "Якут"),
    ];

    private static readonly Spelling[] Endings = [new("i", "ي", "и"), new("awi", "اوي", "ави"), new("ani", "اني", "ани"), new("iya", "ية", "ийя"), new("oun", "ون", "ун")];

    /// <summary>How many full names there are before one comes again.</summary>
    public static int Count => Given.Length * Given.Length * Families;

    private static int Families => Things.Length * Endings.Length;

    /// <summary>The full name of a number: given name, father's name, family name.</summary>
    public static Spelling Full(int number) => Given[number % Given.Length] + Given[number / Given.Length / Families % Given.Length] + Family(number / Given.Length % Families);

    /// <summary>The short name of the same number: given name and family name.</summary>
    public static Spelling Short(int number) => Given[number % Given.Length] + Family(number / Given.Length % Families);

    private static Spelling Family(int number)
    {
        var (thing, ending) = (Things[number % Things.Length], Endings[number / Things.Length]);
        return new($"al-{thing.Latin}{ending.Latin}", $"ال{thing.Arabic}{ending.Arabic}", $"аль-{thing.Russian}{ending.Russian}");
    }
}
