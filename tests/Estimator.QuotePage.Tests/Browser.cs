using Microsoft.Playwright;

namespace Estimator.QuotePage.Tests;

/// <summary>The service and a browser that looks at it.</summary>
public sealed class Browser : IAsyncLifetime
{
    private IPlaywright? _playwright;
    private IBrowser? _chromium;

    public PageServer Server { get; } = new();

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
        await Server.DisposeAsync();
    }

    /// <summary>A window of its own, which throws at the end if a page asked elsewhere or complained.</summary>
    public async Task<Window> Open(int width = 1280, bool isDark = false, bool hasScript = true)
    {
        IBrowserContext context = await _chromium!.NewContextAsync(new()
        {
            BaseURL = Server.Address.ToString(),
            ViewportSize = new() { Width = width, Height = 900 },
            ColorScheme = isDark ? ColorScheme.Dark : ColorScheme.Light,
            ReducedMotion = ReducedMotion.Reduce,
            JavaScriptEnabled = hasScript,
        });
        return new(context, await context.NewPageAsync(), Server.Address);
    }
}
