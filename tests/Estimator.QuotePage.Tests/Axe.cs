using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace Estimator.QuotePage.Tests;

/// <summary>Looks at a page with all rules of axe-core.</summary>
internal static class Axe
{
    private static readonly string Script = new BundledAxeScriptProvider().GetScript();

    /// <summary>What it finds wrong, with the elements it is wrong with; no page here has frames.</summary>
    public static async Task<string[]> ViolationsOf(IPage page)
    {
        await page.EvaluateAsync(Script);
        return await page.EvaluateAsync<string[]>("""
            async () => (await axe.run(document, { resultTypes: ['violations'], iframes: false })).violations
                .map(one => `${one.id}: ${one.help}: ${one.nodes.slice(0, 3).map(node => node.html).join(' | ')}`)
            """);
    }
}
