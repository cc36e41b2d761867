using System.Net;
using QuoteService.Page.Asking;

namespace Estimator.QuotePage.Tests;

/// <summary>The page as a plain client sees it: no browser, no script.</summary>
public sealed class PageHttpTests
{
    private const string House = "/estimate/exteriorPainting?house.floorArea=2400+ft2&house.stories=2&house.siding=wood&house.state=CO";

    // Of fifty states a few stand for all.
    private const int MostAnswers = 6;

    public static TheoryData<string> Jobs => [.. JobPick.AllOf(HomeEstimator.Default).Select(pick => pick.Id)];

    [Fact]
    public async Task FirstPage_NamesEveryJobOnce()
    {
        string html = await Html("/");
        string[] links = [.. PageText.Links(html).Where(link => link.StartsWith("/estimate/", StringComparison.Ordinal))];
        Assert.Equal(JobPick.AllOf(HomeEstimator.Default).Select(pick => pick.Path).Order(), links.Order());
        Assert.Equal(2 + Enum.GetValues<RemodelScope>().Length, links.Length);
    }

    [Theory]
    [MemberData(nameof(Jobs))]
    public async Task EveryJob_HasAnEstimateAtOnce(string job)
    {
        string html = await Html($"/estimate/{job}");
        Assert.Matches(@"^Estimate: \$[\d,]+ 8 of 10 such jobs cost \$[\d,]+ to \$[\d,]+ \.$", PageText.Figure(html));
        Assert.Contains("Worth knowing next", html);
        Assert.Contains("id=\"steps\"", html);
    }

    [Theory]
    [MemberData(nameof(Jobs))]
    public async Task MetricPage_HasTheSamePrices(string job)
    {
        string us = await Html($"/estimate/{job}?house.floorArea=2400+ft2&house.state=OR");
        string metric = await Html($"/estimate/{job}?house.floorArea=2400+ft2&house.state=OR&units=metric");
        Assert.Equal(PageText.Figure(us), PageText.Figure(metric));
        Assert.DoesNotMatch(@"\d ?(ft²|ft2|sq ft|square feet|gal,|inches)\b", PageText.Of(Section(metric, "cost") + Section(metric, "moves") + Section(metric, "question")));
    }

    [Fact]
    public async Task Figure_IsThatOfTheLibrary()
    {
        Estimate estimate = HomeEstimator.Default.Estimate(new ExteriorPainting
        {
            House = new() { FloorArea = Area.FromSquareFeet(2400), Stories = 2, Siding = Siding.Wood, State = "CO" },
            AsOf = new(2025, 9, 15),
        });
        string html = await Html(House);
        Assert.Contains($"Likely, together ${Math.Round(estimate.Total.Likely, MidpointRounding.AwayFromZero):N0}", PageText.Of(html));
        Assert.Contains($"At the till ${Math.Round(estimate.Materials.Sum(item => item.Cost), MidpointRounding.AwayFromZero):N0}", PageText.Of(html));
        Assert.All(estimate.Plan.Steps, step => Assert.Contains(step.Why, PageText.Of(html)));
    }

    [Theory]
    [InlineData("/estimate/exteriorPainting?house.stories=&house.floorArea=2400&house.siding=&units=us", "/estimate/exteriorPainting?house.floorArea=2400+ft2")]
    [InlineData("/estimate/exteriorPainting?house.floorArea=223&units=metric", "/estimate/exteriorPainting?house.floorArea=223+m2&units=metric")]
    [InlineData("/estimate/exteriorPainting?paintableArea=1700+ft2&paintableArea=", "/estimate/exteriorPainting?paintableArea=1700+ft2")]
    [InlineData("/estimate/exteriorPainting?house.findings=mildew&house.findings=rot", "/estimate/exteriorPainting?house.findings=mildew,rot")]
    [InlineData("/estimate/interiorPainting?room1.kind=bedroom&room1.length=12&room1.width=10%276%22", "/estimate/interiorPainting?room1.kind=bedroom&room1.length=12+ft&room1.width=10%276%22")]
    public async Task Link_IsTidied(string sent, string kept)
    {
        using HttpClient client = PageServer.Shared.Client(follows: false);
        using HttpResponseMessage answer = await client.GetAsync(sent);
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Equal(kept, answer.Headers.Location!.ToString());
        using HttpResponseMessage again = await client.GetAsync(kept);
        Assert.Equal(HttpStatusCode.OK, again.StatusCode);
    }

    [Theory]
    [InlineData("/estimate/exteriorPainting?house.stories=7", "a-house-stories", "7 is not accepted: give 1, 1.5, 2, 2.5 or 3")]
    [InlineData("/estimate/exteriorPainting?house.floorArea=big", "a-house-floorArea", "is not an area")]
    [InlineData("/estimate/kitchen?level=gold", "a-level", "gold")]
    [InlineData("/estimate/kitchen?choices.tops=cheese", "a-choices-tops", "cheese")]
    [InlineData("/estimate/interiorPainting?room1.kind=bedroom&room3.kind=kitchen&room3.height=x", "a-room3-height", "is not a length")]
    public async Task BadAnswer_IsToldBesideItsField(string address, string id, string text)
    {
        using HttpClient client = PageServer.Shared.Client();
        using HttpResponseMessage answer = await client.GetAsync(address);
        string html = await answer.Content.ReadAsStringAsync();
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        int error = html.IndexOf($"id=\"{id}-error\"", StringComparison.Ordinal);
        Assert.True(error > 0, $"no error at {id}");
        Assert.Contains(text, WebUtility.HtmlDecode(html[error..(error + 400)]));
        Assert.Contains($"href=\"#{id}\"", html);
    }

    [Fact]
    public async Task AllProblems_AreToldAtOnce()
    {
        using HttpClient client = PageServer.Shared.Client();
        using HttpResponseMessage answer = await client.GetAsync("/estimate/interiorPainting?room1.kind=bedroom&room1.length=x&house.state=XX&coats=9");
        string html = await answer.Content.ReadAsStringAsync();
        Assert.All(["a-room1-length", "a-house-state", "a-coats"], id => Assert.Contains($"id=\"{id}-error\"", html));
    }

    [Theory]
    [InlineData("/estimate/nothing", HttpStatusCode.NotFound)]
    [InlineData("/estimate/nothing/estimate.html", HttpStatusCode.NotFound)]
    [InlineData("/estimate/kitchen?nonsense=1", HttpStatusCode.UnprocessableEntity)]
    [InlineData("/estimate/kitchen?house=1&house.state=CO", HttpStatusCode.OK)]
    [InlineData("/estimate/kitchen?kind=exteriorPainting&scope=deck", HttpStatusCode.OK)]
    [InlineData("/estimate/kitchen?%FF=%FE", HttpStatusCode.UnprocessableEntity)]
    [InlineData("/estimate/kitchen?house.state=%ED%A0%80", HttpStatusCode.UnprocessableEntity)]
    [InlineData("/estimate/kitchen?...=1&.=2&a..b=3", HttpStatusCode.UnprocessableEntity)]
    [InlineData("/estimate/interiorPainting?rooms=1&room1.kind=bedroom", HttpStatusCode.OK)]
    [InlineData("/estimate/interiorPainting?room0.kind=bedroom&room999.kind=bedroom", HttpStatusCode.UnprocessableEntity)]
    [InlineData("/estimate/interiorPainting?room2.length=9", HttpStatusCode.UnprocessableEntity)]
    [InlineData("/estimate/kitchen?asOf=1800-01-01", HttpStatusCode.UnprocessableEntity)]
    [InlineData("/estimate/kitchen?asOf=yesterday&start=0001-01-01", HttpStatusCode.UnprocessableEntity)]
    [InlineData("/estimate/kitchen?start=9999-12-31", HttpStatusCode.UnprocessableEntity)]
    [InlineData("/estimate/kitchen?area=1e308&house.yearBuilt=1e30", HttpStatusCode.UnprocessableEntity)]
    [InlineData("/estimate/kitchen?bid1.amount=-5&bid2.lines=x&bid3.amount=1e400", HttpStatusCode.OK)]
    [InlineData("/estimate/kitchen?ask=nothing&skip=,,level", HttpStatusCode.OK)]
    [InlineData("/estimate/kitchen?units=furlongs", HttpStatusCode.OK)]
    [InlineData("/estimate/kitchen?house.yearBuilt=%3Cscript%3Ealert(1)%3C/script%3E", HttpStatusCode.UnprocessableEntity)]
    public async Task StrangeLinks_NeverBreakIt(string address, HttpStatusCode status)
    {
        using HttpClient client = PageServer.Shared.Client();
        using HttpResponseMessage answer = await client.GetAsync(address);
        string html = await answer.Content.ReadAsStringAsync();
        Assert.Equal(status, answer.StatusCode);
        Assert.DoesNotContain("<script>", html);
        foreach (string other in (string[])["/estimate.html", "/plan.ics"])
        {
            int query = address.IndexOf('?', StringComparison.Ordinal);
            using HttpResponseMessage file = await client.GetAsync(query < 0 ? address + other : address[..query] + other + address[query..]);
            Assert.True((int)file.StatusCode < 500, $"{other}: {file.StatusCode}");
        }
    }

    [Theory]
    [MemberData(nameof(Jobs))]
    public void EveryAnswerToAQuestion_CostsWhatIsAnnounced(string job)
    {
        JobPick pick = JobPick.AllOf(HomeEstimator.Default).First(pick => pick.Id == job);
        JobForm form = new(pick, HomeEstimator.Default);
        QuoteService.Page.EstimateModel model = new(form, Answers.None, HomeEstimator.Default, new(2025, 9, 15));
        foreach (OpenQuestion question in model.Questions.Where(question => question.Path != "rooms"))
        {
            IReadOnlyList<QuestionOption> options = QuestionOption.Of(question);
            Assert.NotEmpty(options);
            foreach (QuestionOption option in options.Take(MostAnswers))
            {
                Answers answers = Answers.None.With(JobForm.NameOf(question.Path, Answers.None), option.Value);
                QuoteService.Page.EstimateModel then = new(form, answers, HomeEstimator.Default, new(2025, 9, 15));
                Assert.True(then.Estimate?.Total.Range == option.Answer.Range, $"{question.Path}={option.Value}: {string.Join(' ', then.Errors)}");
            }
        }
    }

    [Theory]
    [InlineData("/estimate/exteriorPainting?house.floorArea=2000+ft2")]
    [InlineData("/estimate/interiorPainting?room1.kind=bedroom&room1.length=12+ft&room1.width=10+ft&room4.kind=kitchen")]
    [InlineData("/estimate/kitchen?house.state=CA")]
    [InlineData("/estimate/deckStaining?area=300+ft2")]
    public async Task Offers_AreLinksToWhatTheyCost(string address)
    {
        string html = await Html(address);
        string[] cards = Section(html, "offers").Split("<article")[1..];
        Assert.Equal(3, cards.Length);
        foreach (string card in cards)
        {
            string amount = PageText.Of(card[card.IndexOf("offer-amount", StringComparison.Ordinal)..].Split('<')[0]["offer-amount\">".Length..]);
            Assert.StartsWith($"Estimate: {amount} ", PageText.Figure(await Html(PageText.Links(card).Single())));
        }
    }

    [Fact]
    public async Task Bids_AreJudged()
    {
        string text = PageText.Of(await Html("/estimate/kitchen?level=midrange&house.state=CA&bid1.contractor=North&bid1.amount=$52,000&bid1.deposit=9000&bid1.lines=Demolition+1200%0ACabinets+30,000&bid2.amount=none"));
        Assert.Contains("North: $52,000", text);
        Assert.Contains("of 100 bids for this job are lower than 52,000", text);
        Assert.Contains("more than the 1,000 allowed: do not pay it", text);
        Assert.Contains("In the estimate and not in the bid", text);
        Assert.Contains("After this bid", text);
        Assert.Contains("Give a number", text);
    }

    [Fact]
    public async Task SavedPage_StandsByItself()
    {
        using HttpClient client = PageServer.Shared.Client();
        using HttpResponseMessage answer = await client.GetAsync("/estimate/kitchen/estimate.html?level=midrange&house.state=CO&start=2026-03-02");
        string html = await answer.Content.ReadAsStringAsync();
        Assert.Equal("attachment", answer.Content.Headers.ContentDisposition!.DispositionType);
        Assert.StartsWith("<!DOCTYPE html>", html);
        Assert.DoesNotMatch("(src|href)=\"(?!#)|url\\(|@import|<form|<script|<link", html);
        Assert.Equal(PageText.Figure(await Html("/estimate/kitchen?level=midrange&house.state=CO&start=2026-03-02")), PageText.Figure(html));
    }

    [Fact]
    public async Task Page_AsksForNothingFromElsewhere()
    {
        using HttpClient client = PageServer.Shared.Client();
        using HttpResponseMessage answer = await client.GetAsync("/estimate/kitchen?level=midrange");
        string html = await answer.Content.ReadAsStringAsync();
        Assert.DoesNotMatch("https?://|style=\"|<script>| on[a-z]+=\"", html);
        Assert.StartsWith("default-src 'none'", answer.Headers.GetValues("Content-Security-Policy").Single());
        Assert.False(answer.Headers.Contains("Set-Cookie"));
    }

    [Theory]
    [InlineData("/page.css", "text/css")]
    [InlineData("/page.js", "text/javascript")]
    [InlineData("/mark.svg", "image/svg+xml")]
    public async Task File_IsServedAndKept(string address, string type)
    {
        using HttpClient client = PageServer.Shared.Client();
        using HttpResponseMessage first = await client.GetAsync(address);
        Assert.Equal(type, first.Content.Headers.ContentType!.MediaType);
        using HttpRequestMessage again = new(HttpMethod.Get, address);
        again.Headers.IfNoneMatch.Add(first.Headers.ETag!);
        using HttpResponseMessage second = await client.SendAsync(again);
        Assert.Equal(HttpStatusCode.NotModified, second.StatusCode);
    }

    private static async Task<string> Html(string address)
    {
        using HttpClient client = PageServer.Shared.Client();
        using HttpResponseMessage answer = await client.GetAsync(address);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return await answer.Content.ReadAsStringAsync();
    }

    private static string Section(string html, string id)
    {
        int start = html.IndexOf($"<section id=\"{id}\"", StringComparison.Ordinal);
        return start < 0 ? "" : html[start..html.IndexOf("</section>", start, StringComparison.Ordinal)];
    }
}
