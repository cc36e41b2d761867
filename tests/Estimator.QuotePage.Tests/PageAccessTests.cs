using Microsoft.Playwright;

namespace Estimator.QuotePage.Tests;

/// <summary>Every state of the page is clean to axe-core and fits its window, at both sizes and in both color schemes.</summary>
public sealed class PageAccessTests(Browser browser) : IClassFixture<Browser>
{
    private const string Kitchen = "/estimate/kitchen?level=midrange&house.state=CA&start=2026-03-02";

    [BrowserTheory]
    [InlineData("/")]
    [InlineData("/estimate/interiorPainting?room1.kind=bedroom&room1.length=12+ft&room1.width=10+ft&performer=self&units=metric")]
    [InlineData("/estimate/interiorPainting?room1.kind=bedroom&room1.length=x&house.state=XX")]
    [InlineData("/estimate/exteriorPainting?house.floorArea=2400+ft2&house.siding=wood&house.findings=rot,mildew")]
    [InlineData("/estimate/fence?ask=house.state")]
    [InlineData("/estimate/gutters?house.state=CA&start=2026-03-02&bid1.contractor=North&bid1.amount=900&bid1.deposit=800&bid1.lines=Take+down+200%0AHang+500&bid2.amount=none&bid3.amount=15000")]
    public async Task State_IsAccessible(string address)
    {
        await using Window window = await browser.Open();
        await window.Page.GotoAsync(address);
        await window.Page.EvaluateAsync("document.querySelectorAll('details').forEach(one => one.open = true)");
        foreach (int width in (int[])[390, 1280])
        {
            await window.Page.SetViewportSizeAsync(width, 900);
            int beyond = await window.Page.EvaluateAsync<int>("document.documentElement.scrollWidth - innerWidth");
            Assert.True(beyond <= 0, $"{width}: {beyond} pixels beyond the window");
            foreach (ColorScheme scheme in (ColorScheme[])[ColorScheme.Light, ColorScheme.Dark])
            {
                await window.Page.EmulateMediaAsync(new() { ColorScheme = scheme });
                string[] found = await Axe.ViolationsOf(window.Page);
                Assert.True(found.Length == 0, $"{width} {scheme}: {string.Join('\n', found)}");
            }
        }
    }

    [BrowserFact]
    public async Task SavedPage_IsAccessibleWithoutANetwork()
    {
        using HttpClient client = PageServer.Shared.Client();
        string html = await client.GetStringAsync(Kitchen.Replace("?", "/estimate.html?", StringComparison.Ordinal));
        await using Window window = await browser.Open();
        await window.Page.Context.SetOfflineAsync(true);
        await window.Page.SetContentAsync(html);
        Assert.Empty(await Axe.ViolationsOf(window.Page));
        Assert.True(await window.Page.Locator(".steps input[type=checkbox]").CountAsync() > 10);
    }

    [BrowserFact]
    public async Task PrintedPage_HasTheEstimateAndNoForms()
    {
        await using Window window = await browser.Open();
        await window.Page.GotoAsync(Kitchen);
        await window.Page.EmulateMediaAsync(new() { Media = Media.Print });
        Assert.True(await window.Page.Locator(".amount").IsVisibleAsync());
        Assert.True(await window.Page.Locator("#steps").IsVisibleAsync());
        Assert.False(await window.Page.Locator("#question").IsVisibleAsync());
        Assert.False(await window.Page.Locator("#answers").IsVisibleAsync());
        Assert.Equal(0, await window.Page.Locator("form:visible").CountAsync());
    }

    [BrowserFact]
    public async Task NarrowWindow_NeedsNoScrollingSideways()
    {
        await using Window window = await browser.Open(320);
        await window.Page.GotoAsync(Kitchen + "&units=metric");
        Assert.True(await window.Page.EvaluateAsync<int>("document.documentElement.scrollWidth - innerWidth") <= 0);
    }
}
