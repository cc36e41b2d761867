using System.Text.Json.Nodes;

namespace Estimator.Tests;

public sealed class BidPartRulesTests
{
    [Theory]
    [InlineData("lines")]
    [InlineData("lump")]
    [InlineData("ownerOperator")]
    [InlineData("fullServiceFirm")]
    public void Check_PartMissing_IsRefusedNamingIt(string part) =>
        Assert.Equal([$"bidParts: '{part}' is missing."], SmallBook.Refused(book => Assert.True(book.At("bidParts").Remove(part))));

    [Theory]
    [InlineData("Primer")]
    [InlineData("lead-safe")]
    [InlineData("two  coats")]
    [InlineData("")]
    public void Check_WordThatIsNeverFound_IsRefused(string word)
    {
        string problem = Assert.Single(SmallBook.Refused(book => book.At("bidParts/primer")["words"] = new JsonArray(word)));
        Assert.StartsWith($"bidParts.primer.words: '{word}' is never found", problem, StringComparison.Ordinal);
    }

    /// <summary>Whatever the embedded book calls often left out is in some estimate, and has a question.</summary>
    [Fact]
    public void EmbeddedBook_PartsOftenLeftOut_HaveAQuestion() => Assert.All(
        PriceBook.UnitedStates2025.Document.BidParts.Where(part => part.IsOftenLeftOut), part => Assert.EndsWith("?", part.Ask, StringComparison.Ordinal));
}
