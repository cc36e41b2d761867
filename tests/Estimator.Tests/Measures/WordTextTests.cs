namespace Estimator.Tests.Measures;

public class WordTextTests
{
    [Theory]
    [InlineData("Paint walls, 2 coats", " paint walls 2 coats ")]
    [InlineData("  (Prime)  ", " prime ")]
    [InlineData("door", " door ")]
    [InlineData("A—B", " a b ")]
    [InlineData("", " ")]
    [InlineData("?!", " ")]
    public void Of_Text_IsItsWords(string text, string words) => Assert.Equal(words, WordText.Of(text));

    [Fact]
    public void Has_Words_WholeOnly()
    {
        string text = WordText.Of("Paint doors, walls");
        Assert.True(WordText.Has(text, "doors walls"));
        Assert.True(WordText.Has(text, "paint"));
        Assert.False(WordText.Has(text, "door"));
        Assert.False(WordText.Has(text, "walls doors"));
    }
}
