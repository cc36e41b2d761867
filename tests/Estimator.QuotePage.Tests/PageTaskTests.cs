using Microsoft.Playwright;

namespace Estimator.QuotePage.Tests;

/// <summary>What a homeowner does on the page, in a browser.</summary>
public sealed class PageTaskTests(Browser browser) : IClassFixture<Browser>
{
    [BrowserFact]
    public async Task Keyboard_PicksAJobAndAnswers()
    {
        await using Window window = await browser.Open();
        IPage page = window.Page;
        await page.GotoAsync("/");
        await window.TabTo(".skip");
        await page.Keyboard.PressAsync("Enter");
        Assert.Equal("main", await page.EvaluateAsync<string>("document.activeElement.id"));
        await window.TabTo("a[href='/estimate/kitchen']");
        await page.Keyboard.PressAsync("Enter");
        await window.WaitForLink("/estimate/kitchen");
        string before = await window.Figure();

        await window.TabTo("#question input[type=radio]");
        await page.Keyboard.PressAsync("Space");
        await page.Keyboard.PressAsync("ArrowDown");
        await window.TabTo("#question button");
        await page.Keyboard.PressAsync("Enter");
        await window.WaitForLink("level=midrange");
        Assert.NotEqual(before, await window.Figure());
        Assert.True(await page.EvaluateAsync<bool>("document.activeElement.closest('#question') !== null"));
        Assert.Equal(2, await page.Locator(".narrowing tbody tr").CountAsync());

        await window.TabTo("#question .quiet");
        string question = await page.Locator("#question h2").InnerTextAsync();
        await page.Keyboard.PressAsync("Enter");
        await window.WaitForLink("skip=");
        Assert.NotEqual(question, await page.Locator("#question h2").InnerTextAsync());
    }

    [BrowserFact]
    public async Task Keyboard_TicksStepsChangesUnitsAndEntersABid()
    {
        await using Window window = await browser.Open(390);
        IPage page = window.Page;
        await page.GotoAsync("/estimate/deck?level=midrange");
        string figure = await window.Figure();
        await window.TabTo(".units a:not([aria-current])");
        await page.Keyboard.PressAsync("Enter");
        await window.WaitForLink("units=metric");
        Assert.Equal(figure, await window.Figure());

        await window.TabTo(".parts a[href='#steps']");
        await page.Keyboard.PressAsync("Enter");
        await window.TabTo("#step-1");
        await page.Keyboard.PressAsync("Space");
        Assert.True(await page.Locator("#step-1").IsCheckedAsync());

        await window.TabTo("input[name='bid1.amount']");
        await page.Keyboard.TypeAsync("12000");
        await page.Keyboard.PressAsync("Enter");
        await window.WaitForLink("bid1.amount=12000");
        Assert.Contains("of 100 bids for this job are lower than 12,000", await page.Locator(".verdict").InnerTextAsync());
        Assert.True(await page.Locator("#step-1").IsCheckedAsync());
    }

    [BrowserFact]
    public async Task Keyboard_SavesPageAndCalendar()
    {
        await using Window window = await browser.Open();
        IPage page = window.Page;
        await page.GotoAsync("/estimate/fence?start=2026-03-02");
        await window.TabTo("a[href*='estimate.html']");
        IDownload saved = await page.RunAndWaitForDownloadAsync(() => page.Keyboard.PressAsync("Enter"));
        Assert.Equal("estimate-fence.html", saved.SuggestedFilename);
        await window.TabTo("a[href*='plan.ics']");
        IDownload calendar = await page.RunAndWaitForDownloadAsync(() => page.Keyboard.PressAsync("Enter"));
        Assert.Equal("plan-fence.ics", calendar.SuggestedFilename);
        Assert.StartsWith("BEGIN:VCALENDAR", await File.ReadAllTextAsync((await calendar.PathAsync())!));
    }

    [BrowserFact]
    public async Task Script_ChangesThePageWithoutLoadingIt()
    {
        await using Window window = await browser.Open();
        IPage page = window.Page;
        await page.GotoAsync("/estimate/kitchen");
        string first = await window.Figure();
        await page.EvaluateAsync("window.isSame = true");
        await page.Locator("#question input[type=radio]").First.CheckAsync();
        await page.Locator("#question button").ClickAsync();
        await window.WaitForLink("level=economy");
        Assert.True(await page.EvaluateAsync<bool>("window.isSame"));
        Assert.Equal(page.Url, await page.Locator("#link").InputValueAsync());
        await page.GoBackAsync();
        await page.WaitForFunctionAsync("() => !location.search && !document.querySelector('.busy')");
        Assert.Equal(first, await window.Figure());
    }

    [BrowserFact]
    public async Task WithoutScript_TheSameAnswersAndTheSameLink()
    {
        (string Figure, string Link)[] told = new (string, string)[2];
        foreach (bool hasScript in (bool[])[true, false])
        {
            await using Window window = await browser.Open(390, hasScript: hasScript);
            IPage page = window.Page;
            await page.GotoAsync("/");
            await page.GetByRole(AriaRole.Link, new() { Name = "Paint the outside" }).ClickAsync();
            for (int i = 0; i < 4; i++)
            {
                string asked = await page.Locator("#question h2").InnerTextAsync();
                if (await page.Locator("#question select").CountAsync() > 0)
                {
                    await page.Locator("#question select").SelectOptionAsync("CO");
                }
                else
                {
                    await page.Locator("#question input[type=radio]").Nth(1).CheckAsync();
                }

                await page.Locator("#question button").ClickAsync();
                await Assertions.Expect(page.Locator("#question h2")).Not.ToHaveTextAsync(asked);
            }

            await page.Locator("#answers input[name='house.floorArea']").FillAsync("1,850");
            await page.Locator("#answers button").ClickAsync();
            await page.WaitForURLAsync("**house.floorArea=1*");
            await Assertions.Expect(page.Locator(".title .lead")).ToContainTextAsync("1,850 ft²");
            told[hasScript ? 0 : 1] = (await window.Figure(), page.Url.Split('#')[0]);
        }

        Assert.Equal(told[0], told[1]);
    }

    [BrowserFact]
    public async Task Link_HoldsTheAnswers()
    {
        await using Window first = await browser.Open();
        await first.Page.GotoAsync("/estimate/interiorPainting?room1.kind=bedroom&room1.name=Nora%27s+room&room1.length=12%276%22&room1.width=10+ft&house.state=MA&performer=self&units=metric");
        string link = await first.Page.Locator("#link").InputValueAsync();
        await using Window second = await browser.Open(390);
        await second.Page.GotoAsync(link);
        Assert.Equal(await first.Figure(), await second.Figure());
        Assert.Equal("Nora's room", await second.Page.Locator("#a-room1-name").InputValueAsync());
        Assert.Equal("3.81", await second.Page.Locator("#a-room1-length").InputValueAsync());
    }

    [BrowserFact]
    public async Task BadAnswer_IsMendedInPlace()
    {
        await using Window window = await browser.Open();
        IPage page = window.Page;
        await page.GotoAsync("/estimate/deck");
        await page.Locator("#answers input[name='area']").FillAsync("many");
        await page.Locator("#answers button").ClickAsync();
        await window.WaitForLink("area=many");
        ILocator field = page.Locator("#a-area");
        Assert.Equal("true", await field.GetAttributeAsync("aria-invalid"));
        Assert.Contains("is not an area", await page.Locator($"#{await field.GetAttributeAsync("aria-describedby")}").InnerTextAsync());
        await field.FillAsync("300");
        await page.Locator("#answers button").ClickAsync();
        await window.WaitForLink("area=300");
        Assert.Contains("$", await window.Figure());
    }
}
