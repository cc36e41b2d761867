namespace Estimator;

/// <summary>The rules of what a book says bids name.</summary>
internal static class BidPartRules
{
    /// <summary>Parts that checks of bids name themselves.</summary>
    public const string Lines = "lines";
    public const string Lump = "lump";
    public const string OwnerOperator = "ownerOperator";
    public const string FullServiceFirm = "fullServiceFirm";

    public static void Check(BookDocument book, List<string> problems)
    {
        HashSet<string> known = [.. book.BidParts.Select(part => part.Id)];
        foreach (string missing in ((string[])[Lines, Lump, OwnerOperator, FullServiceFirm]).Where(id => !known.Contains(id)))
        {
            problems.Add($"bidParts: '{missing}' is missing.");
        }

        foreach (BidPart part in book.BidParts)
        {
            foreach (string word in part.Words.Where(word => word.Length == 0 || WordText.Of(word) != $" {word} "))
            {
                problems.Add($"bidParts.{part.Id}.words: '{word}' is never found; write words in lower case, letters and digits with single blanks.");
            }
        }
    }
}
