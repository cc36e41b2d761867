using System.Text;

namespace Estimator.Tests;

/// <summary>Valid jobs with a few random mistakes in their text.</summary>
internal static class JobMutation
{
    private static readonly string[] Jobs =
    [
        ExampleJobs.Contract,
        ExampleJobs.ContractMeasured,
        """
        {"kind":"exteriorPainting","house":{"sidingMix":{"wood":0.25,"brick":0.75},"findings":["mildew","rot"],"zip":"80202","storyHeight":"2.7 m",
        "roof":"hip","aspectRatio":2.5,"bedrooms":3},"surfaces":["siding","trim","shutters"],"windows":12,"doors":2,"shutters":8,"garageDoors":1,"trim":"210 ft"}
        """,
        """
        {"kind":"interiorPainting","house":{"state":"CO","yearBuilt":1965},"rooms":[{"kind":"bedroom","name":"Nora's","length":"12 ft","width":"3.4 m","height":"8 ft",
        "doors":2,"surfaces":["walls","trim"],"holes":{"small":3,"large":1}},{"kind":"living","walls":["12 ft","9 ft"],"findings":["smoke"],"paint":{"color":"Naval"}}],
        "occupied":true,"coats":2,"performer":"self"}
        """,
    ];

    private static readonly string[] Pieces =
    [
        "{", "}", "[", "]", ",", ":", "\"", "\\", "null", "true", "-", "0", "1e400", "1e308", ".", "e", " ", "ft2", "m2", "\0", "\ud83c", "\udfe0", "é",
        "\"kind\":", "\"house\":", "NaN", "\\ud800", "\\u0000", "//", "\u200b",
    ];

    public static string Of(int seed)
    {
        Random random = new(seed);
        StringBuilder text = new(Jobs[random.Next(Jobs.Length)]);
        for (int left = random.Next(1, 5); left > 0 && text.Length > 0; left--)
        {
            Change(text, random);
        }

        return text.ToString();
    }

    private static void Change(StringBuilder text, Random random)
    {
        int at = random.Next(text.Length);
        int length = random.Next(1, Math.Min(12, text.Length - at) + 1);
        switch (random.Next(5))
        {
            case 0:
                text.Remove(at, length);
                break;
            case 1:
                text.Insert(at, Pieces[random.Next(Pieces.Length)]);
                break;
            case 2:
                text.Insert(at, text.ToString(at, length));
                break;
            case 3:
                text[at] = (char)random.Next(random.Next(2) == 0 ? 128 : 65536);
                break;
            default:
                text.Remove(at, length).Insert(at, Pieces[random.Next(Pieces.Length)]);
                break;
        }
    }
}
