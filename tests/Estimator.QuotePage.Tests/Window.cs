using Microsoft.Playwright;

namespace Estimator.QuotePage.Tests;

/// <summary>A window of the browser that knows what its page asked for and complained of.</summary>
public sealed class Window : IAsyncDisposable
{
    private const int MostTabs = 250;
    private readonly IBrowserContext _context;
    private readonly List<string> _elsewhere = [];
    private readonly List<string> _complaints = [];

    public Window(IBrowserContext context, IPage page, Uri server)
    {
        (_context, Page) = (context, page);
        page.Request += (_, request) => { if (!request.Url.StartsWith(server.ToString(), StringComparison.Ordinal)) _elsewhere.Add(request.Url); };
        page.PageError += (_, error) => _complaints.Add(error);
        page.Console += (_, message) => { if (message.Type == "error" && !message.Text.Contains("422", StringComparison.Ordinal)) _complaints.Add(message.Text); };
    }

    public IPage Page { get; }

    /// <summary>The likely cost and the range, as they are shown.</summary>
    public async Task<string> Figure() => string.Join(' ', (await Page.Locator(".figure").InnerTextAsync()).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>Goes on with the tab key to what is meant.</summary>
    public async Task TabTo(string selector)
    {
        for (int i = 0; i < MostTabs; i++)
        {
            await Page.Keyboard.PressAsync("Tab");
            if (await Page.EvaluateAsync<bool>("selector => document.activeElement.matches(selector)", selector))
            {
                return;
            }
        }

        Assert.Fail($"The tab key never comes to {selector}.");
    }

    /// <summary>Waits until the page is that of another link.</summary>
    public Task WaitForLink(string part) => Page.WaitForFunctionAsync("part => location.href.includes(part) && !document.querySelector('.busy')", part);

    public async ValueTask DisposeAsync()
    {
        await _context.CloseAsync();
        Assert.Empty(_elsewhere);
        Assert.Empty(_complaints);
    }
}
