using Microsoft.Playwright;

namespace Estimator.QuotePage.Tests;

/// <summary>A browser that looks at the service.</summary>
public sealed class Browser : IAsyncLifetime
{
    private IPlaywright? _playwright;
    private IBrowser? _chromium;

    public async Task InitializeAsync()
    {
        if (Chromium.Path is { } path)
        {
            _playwright = await Playwright.CreateAsync();
            _chromium = await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = path, Args = ["--no-sandbox"] });
        }
    }

    public async Task DisposeAsync()
    {
        if (_chromium is not null)
        {
            await _chromium.DisposeAsync();
        }

        _playwright?.Dispose();
    }

    /// <summary>A window of its own, which throws at the end if a page asked elsewhere or complained.</summary>
    public async Task<Window> Open(int width = 1280, bool hasScript = true)
    {
        IBrowserContext context = await _chromium!.NewContextAsync(new()
        {
            BaseURL = PageServer.Shared.Address.ToString(),
            ViewportSize = new() { Width = width, Height = 900 },
            ReducedMotion = ReducedMotion.Reduce,
            JavaScriptEnabled = hasScript,
        });
        return new(context, await context.NewPageAsync(), PageServer.Shared.Address);
    }
}
