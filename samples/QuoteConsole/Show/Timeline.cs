using System.Globalization;

namespace QuoteConsole.Show;

/// <summary>Working days laid out in letters: several letters a day, or several days a letter; numbered by days or by weeks.</summary>
internal sealed class Timeline
{
    private const int WidestDay = 4;
    private static readonly int[] Steps = [1, 2, 5, 10, 20, 50, 100, 200];
    private readonly int _days;
    private readonly int _letters;
    private readonly int _daysPerCell;
    private readonly int _daysPerNumber;

    /// <param name="days">The last day.</param>
    /// <param name="room">Letters there is room for.</param>
    /// <param name="daysPerNumber">Working days of what the ruler numbers: 1 for days, 5 for weeks.</param>
    public Timeline(int days, int room, int daysPerNumber = 1)
    {
        _daysPerNumber = daysPerNumber;
        _days = days;
        _letters = Math.Clamp(room / days, 1, WidestDay);
        _daysPerCell = (days + room - 1) / room;
    }

    /// <summary>Letters of the whole.</summary>
    public int Width => (((_days - 1) / _daysPerCell) + 1) * _letters;

    /// <summary>Numbers of days or weeks above where they begin, as many as there is room for.</summary>
    public string Ruler()
    {
        char[] ruler = new char[Width];
        Array.Fill(ruler, ' ');
        int free = 0;
        foreach (int label in Labels())
        {
            string number = Number(label);
            int start = Start(((label - 1) * _daysPerNumber) + 1);
            if (start >= free && start + number.Length <= ruler.Length)
            {
                number.CopyTo(0, ruler, start, number.Length);
                free = start + number.Length + 1;
            }
        }

        return new string(ruler).TrimEnd();
    }

    /// <summary>A bar from one day through another.</summary>
    public string Bar(int day, int lastDay, char letter) =>
        new string(' ', Start(day)) + new string(letter, Start(lastDay) + _letters - Start(day));

    /// <summary>A single mark on a day.</summary>
    public string Mark(int day, char letter) => new string(' ', Start(day)) + letter;

    private int Start(int day) => (day - 1) / _daysPerCell * _letters;

    /// <summary>Every day or week, or 1 and every fifth or tenth or so, if that fits.</summary>
    private IEnumerable<int> Labels()
    {
        int last = ((_days - 1) / _daysPerNumber) + 1;
        int wide = Number(last).Length + 1;
        int step = Steps.FirstOrDefault(step => step * _daysPerNumber * _letters / _daysPerCell >= wide, Steps[^1]);
        return Enumerable.Range(0, (last / step) + 1).Select(at => Math.Max(1, at * step)).Where(label => label <= last).Distinct();
    }

    private static string Number(int day) => day.ToString(CultureInfo.InvariantCulture);
}
