namespace Estimator.Tests;

public class WordsTests
{
    [Fact]
    public void OfPaint_NothingSaid_IsStandardAcrylicLatex() => Assert.Equal("acrylic latex, standard", Words.OfPaint(null));

    [Fact]
    public void OfIndoor_AllSaid_NamesTypeGradeSheenAndColor() => Assert.Equal(
        "interior enamel, premium, semi-gloss, Swiss Coffee",
        Words.OfIndoor(new() { Type = PaintType.Enamel, Grade = PaintGrade.Premium, Sheen = Sheen.SemiGloss, Color = "Swiss Coffee" }));

    [Theory]
    [InlineData(Sheen.Flat, "flat")]
    [InlineData(Sheen.Eggshell, "eggshell")]
    [InlineData(Sheen.SemiGloss, "semi-gloss")]
    [InlineData(Sheen.HighGloss, "high-gloss")]
    public void Name_Sheen_IsAsPaintersWriteIt(Sheen sheen, string name) => Assert.Equal(name, Words.Name(sheen));

    [Fact]
    public void Of_Condition_SaysWhatIsNotKnown()
    {
        Assert.Equal("Poor condition", Words.Of(Condition.Poor));
        Assert.Equal("Condition unknown", Words.Of((Condition?)null));
    }

    [Fact]
    public void Of_Year_SaysHowManyHoldLead()
    {
        Assert.Equal("Built in 1965 (24 % of such homes hold lead paint)", Words.Of(1965, 0.24));
        Assert.Equal("Year built unknown (35 % of homes hold lead paint)", Words.Of(null, 0.346));
    }

    [Fact]
    public void Sentence_Words_BeginsLarge() => Assert.Equal("Primary bedroom", Words.Sentence("primary bedroom"));
}
