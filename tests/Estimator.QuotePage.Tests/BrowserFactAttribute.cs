namespace Estimator.QuotePage.Tests;

/// <summary>A test in Chromium; skipped where none is installed.</summary>
public sealed class BrowserFactAttribute : FactAttribute
{
    public BrowserFactAttribute() => Skip = Chromium.WhyNot;
}
