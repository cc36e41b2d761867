using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Estimator;

/// <summary>Figures of a book that finished jobs move, and the text to lay over it.</summary>
internal sealed class OverlayText(BookDocument book)
{
    // A figure is not thinner or wider than a book may be read.
    private const double LeastOfLikely = 0.05;

    private readonly OrderedDictionary<string, Move> _moves = [];

    public bool IsEmpty => _moves.Count == 0;

    /// <summary>Multiplies a figure; where several kinds of work share it, by the mean factor of their jobs.</summary>
    public void Scale(string id, double factor, int jobs, string why)
    {
        Move before = _moves.GetValueOrDefault(id, Move.None);
        _moves[id] = before with
        {
            Factor = ((before.Factor * before.Jobs) + (factor * jobs)) / (before.Jobs + jobs),
            Jobs = before.Jobs + jobs,
            Why = before.Why.Length == 0 ? why : $"{before.Why}; {why}",
        };
    }

    /// <summary>Moves the ends of a figure to so many times their distance from the likely.</summary>
    public void Widen(string id, double width, string why)
    {
        Move before = _moves.GetValueOrDefault(id, Move.None);
        _moves[id] = before with { Width = width, Why = before.Why.Length == 0 ? why : before.Why };
    }

    /// <summary>Gives a figure of this kind of work, in place of the one that stands for more, another likely.</summary>
    public void Replace(string id, string from, double likely, double width, string why) =>
        _moves[id] = new(likely / book.Figures[from].Likely, 1, width, from, why);

    public string ToJson()
    {
        using MemoryStream utf8 = new();
        using (Utf8JsonWriter json = new(utf8, new() { Indented = true, NewLine = "\n" }))
        {
            json.WriteStartObject();
            json.WriteStartObject("figures");
            foreach ((string id, Move move) in _moves)
            {
                Figure figure = book.Figures[move.From ?? id];
                double likely = figure.Likely * move.Factor;
                json.WriteStartObject(id);
                json.WriteNumber("low", Digits(Math.Max(likely * LeastOfLikely, likely * (1 - (figure.Down * move.Width)))));
                json.WriteNumber("likely", Digits(likely));
                json.WriteNumber("high", Digits(likely * (1 + (figure.Up * move.Width))));
                json.WriteString("unit", figure.Unit);
                json.WriteString("judged", move.Why);
                json.WriteEndObject();
            }

            json.WriteEndObject();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(utf8.ToArray());
    }

    /// <summary>Six digits: more would only repeat the arithmetic.</summary>
    private static double Digits(double value) => double.Parse(value.ToString("G6", CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);

    private readonly record struct Move(double Factor, int Jobs, double Width, string? From, string Why)
    {
        public static readonly Move None = new(1, 0, 1, null, "");
    }
}
