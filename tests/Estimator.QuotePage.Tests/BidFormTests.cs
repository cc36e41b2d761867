using QuoteService.Page.Asking;

namespace Estimator.QuotePage.Tests;

public sealed class BidFormTests
{
    [Theory]
    [InlineData("6200.50", "6200.50")]
    [InlineData("6,200", "6200")]
    [InlineData("$6,200.50", "6200.50")]
    public void Amount_AsPeopleWriteIt_IsRead(string text, string amount)
    {
        Assert.Empty(Read($"bid1.amount={text}&bid1.lines=Walls, {text}", out Bid? bid));
        Assert.Equal(decimal.Parse(amount), bid!.Amount);
        BidLine line = Assert.Single(bid.Lines!);
        Assert.Equal(("Walls", bid.Amount), (line.Text, line.Amount!.Value));
    }

    [Theory]
    [InlineData("6200,50")]
    [InlineData("6.200,50")]
    [InlineData("1,5")]
    public void Amount_DecimalComma_IsRefused(string text)
    {
        IReadOnlyList<Issue> issues = Read($"bid1.amount={text}&bid1.deposit={text}&bid1.lines=Walls {text}", out Bid? bid);
        Assert.Null(bid);
        Assert.Equal(["amount", "deposit", "lines[0].amount"], issues.Select(issue => issue.Path));
        Assert.All(issues, issue => Assert.Contains("Give a number, for example 1.5", issue.Message, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Walls,1200", "Walls")]
    [InlineData("Walls: 1200", "Walls")]
    [InlineData("2 doors 1,200", "2 doors")]
    [InlineData("Rooms 1, 2, 1,200.00", "Rooms 1, 2")]
    public void Line_EndsWithItsAmount(string row, string text)
    {
        Assert.Empty(Read($"bid1.amount=9000&bid1.lines={row}", out Bid? bid));
        Assert.Equal((text, 1200m), (bid!.Lines![0].Text, bid.Lines[0].Amount!.Value));
    }

    private static IReadOnlyList<Issue> Read(string query, out Bid? bid) => new BidForm(1, Answers.Of(query)).Read(out bid);
}
