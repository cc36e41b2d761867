namespace Estimator.QuotePage.Tests;

/// <summary>Several tests in Chromium; skipped where none is installed.</summary>
public sealed class BrowserTheoryAttribute : TheoryAttribute
{
    public BrowserTheoryAttribute() => Skip = Chromium.WhyNot;
}
