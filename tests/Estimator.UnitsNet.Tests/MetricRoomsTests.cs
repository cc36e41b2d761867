using System.Reflection;

namespace Estimator.Tests;

public class MetricRoomsTests
{
    [Fact]
    public void Main_PrintsRangesAndLitersOfPaint()
    {
        TextWriter console = Console.Out;
        using StringWriter printed = new();
        Console.SetOut(printed);
        try
        {
            Assembly.Load("MetricRooms").EntryPoint!.Invoke(null, [Array.Empty<string>()]);
        }
        finally
        {
            Console.SetOut(console);
        }

        string[] lines = printed.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Matches(@"^Three rooms: \$[\d,]+ to \$[\d,]+, likely \$[\d,]+\r?$", lines[0]);
        Assert.Single(lines, line => line.StartsWith("Barn: $", StringComparison.Ordinal));
        Assert.Single(lines, line => line.Trim() == "22.7 L  interior acrylic latex, standard, eggshell");
    }
}
