using System.Globalization;
using System.Text;
using Estimator;
using QuoteShared.Homes;

namespace QuoteConsole.Jobs;

/// <summary>A table of homes as jobs: a template with what each row says of its home.</summary>
internal sealed class HomeJobs(HomeEstimator estimator, Job template)
{
    // A program of the library has no more projects.
    private const int MostHomes = 10_000;

    // Nobody reads more.
    private const int MostErrors = 100;

    private readonly HomeBlock _block = new();
    private readonly BulkJob _columns = template switch
    {
        ExteriorPainting => new ExteriorJob(),
        Remodel remodel => new RemodelJob(remodel.Scope, estimator),
        _ => new InteriorJob(),
    };

    /// <summary>What is done, in a word.</summary>
    public string Name => _columns.Name[(_columns.Name.IndexOf(':', StringComparison.Ordinal) + 1)..];

    /// <summary>How many rows were wrong.</summary>
    public int Wrong { get; private set; }

    /// <summary>Reads all rows, each with the identifier of its home, or its number where the table has none.</summary>
    /// <param name="homes">The table.</param>
    /// <param name="errors">Receives what is wrong with rows, a hundred of them at most.</param>
    /// <exception cref="UsageException">The text is not a table of homes, or has more than a program takes.</exception>
    public IReadOnlyList<(string Id, Job Job)> Read(TextReader homes, List<Issue> errors)
    {
        RowCutter cutter = new(Utf8Text.SourceOf(homes));
        TableShape shape = TableShape.Of(cutter);
        shape.Header.Require(_columns, takesTypicalSize: template is Remodel);
        RowChunk chunk = new();
        HomeRows rows = new(shape, _columns, estimator, _block);
        List<(string Id, Job Job)> jobs = [];
        while (cutter.TryNext(chunk))
        {
            rows.Begin(chunk);
            while (rows.TryFill())
            {
                for (int row = 0; row < _block.Count; row++)
                {
                    string id = _block.Ids.Count > 0 && !_block.Ids[row].IsEmpty ? Encoding.UTF8.GetString(_block.Ids[row]) : (jobs.Count + 1).ToString(CultureInfo.InvariantCulture);
                    if (jobs.Count == MostHomes)
                    {
                        throw new UsageException($"The table has more than {Numbers.Whole(MostHomes)} homes: a program has at most as many projects.");
                    }

                    if (_block.Remarks[row] is { IsProblem: true } remark && ++Wrong <= MostErrors)
                    {
                        errors.Add(new(IssueCode.BadValue, $"row {Excerpt.Of(id)}", Severity.Error, remark.Text));
                    }

                    jobs.Add((id, JobOf(row)));
                }
            }
        }

        if (Wrong > MostErrors)
        {
            errors.Add(new(IssueCode.More, "", Severity.Error, $"{Numbers.Whole(Wrong - MostErrors)} further rows are wrong and not shown."));
        }

        return jobs;
    }

    private Job JobOf(int row)
    {
        House house = HouseOf(row);
        int? coats = _block.Coats[row] is 0 ? null : _block.Coats[row];
        return template switch
        {
            ExteriorPainting painting => painting with { House = house, PaintableArea = AreaOf(_block.PaintableArea[row]) ?? painting.PaintableArea, Coats = coats ?? painting.Coats, Paint = PaintOf(row, painting.Paint) },
            InteriorPainting painting => painting with { House = house, Coats = coats ?? painting.Coats, Paint = PaintOf(row, painting.Paint), Furnishing = CodeOf<Furnishing>(_block.Furnishing[row]) ?? painting.Furnishing },
            Remodel remodel => Sized(remodel, row) with { House = house, Level = CodeOf<RemodelLevel>(_block.Level[row]) ?? remodel.Level },
            _ => template with { House = house },
        };
    }

    private House HouseOf(int row) => template.House with
    {
        FloorArea = AreaOf(_block.FloorArea[row]) ?? template.House.FloorArea,
        Stories = NumberOf(_block.Stories[row]) ?? template.House.Stories,
        Siding = CodeOf<Siding>(_block.Siding[row]) ?? template.House.Siding,
        Condition = CodeOf<Condition>(_block.Condition[row]) ?? template.House.Condition,
        HomeType = CodeOf<HomeType>(_block.HomeType[row]) ?? template.House.HomeType,
        YearBuilt = _block.YearBuilt[row] is 0 ? template.House.YearBuilt : _block.YearBuilt[row],
        Bedrooms = _block.Bedrooms[row] == HomeColumns.Unknown ? template.House.Bedrooms : _block.Bedrooms[row],
        State = _block.State[row] == HomeColumns.Unknown ? template.House.State : estimator.States[_block.State[row]],
        Zip = _block.Zip[row] == 0 ? template.House.Zip : _block.Zip[row].ToString("00000", CultureInfo.InvariantCulture),
    };

    private Paint? PaintOf(int row, Paint? paint) =>
        (CodeOf<PaintType>(_block.PaintType[row]), CodeOf<PaintGrade>(_block.PaintGrade[row])) is var (type, grade) && (type, grade) == (null, null)
            ? paint
            : (paint ?? new()) with { Type = type ?? paint?.Type, Grade = grade ?? paint?.Grade };

    /// <summary>A remodel with the size and the choices of its row.</summary>
    private Remodel Sized(Remodel remodel, int row)
    {
        Remodel sized = NumberOf(_block.Size[row]) is not { } size ? remodel : estimator.Scopes[(int)remodel.Scope].Size switch
        {
            ScopeSize.Area => remodel with { Area = AreaOf(size) },
            ScopeSize.Count => remodel with { Count = (int)size },
            _ => remodel with { Length = Length.FromFeet(size) },
        };
        Dictionary<string, string> choices = new(remodel.Choices ?? new Dictionary<string, string>());
        foreach (Choice choice in _columns.Choices)
        {
            if (_block.Choices.TryGetValue(choice.Id, out byte[]? codes) && codes[row] != HomeColumns.Unknown)
            {
                choices[choice.Id] = choice.Options[codes[row]].Id;
            }
        }

        return choices.Count == 0 ? sized : sized with { Choices = choices };
    }

    private static double? NumberOf(double number) => double.IsNaN(number) ? null : number;

    private static Area? AreaOf(double squareFeet) => double.IsNaN(squareFeet) ? null : Area.FromSquareFeet(squareFeet);

    private static T? CodeOf<T>(byte code)
        where T : struct, Enum => code == HomeColumns.Unknown ? null : (T)Enum.ToObject(typeof(T), code);
}
