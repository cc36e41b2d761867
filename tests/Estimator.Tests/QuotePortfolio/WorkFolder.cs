using System.Text;

namespace Estimator.Tests.PortfolioSample;

/// <summary>A folder that is gone after the test.</summary>
internal sealed class WorkFolder : IDisposable
{
    public static readonly string Homes = Path.Combine(AppContext.BaseDirectory, "data", "homes-2k.csv");

    private readonly string _path = Directory.CreateTempSubdirectory("estimator-").FullName;

    public string this[string name] => Path.Combine(_path, name);

    public IEnumerable<string> Files => Directory.EnumerateFiles(_path).Select(file => Path.GetFileName(file)).Order();

    public string Write(string name, string text)
    {
        File.WriteAllText(this[name], text, new UTF8Encoding(false));
        return this[name];
    }

    /// <summary>Prices a table and gives the rows of the quotes.</summary>
    public QuotedRow[] Quote(string table, params string[] options)
    {
        Write("homes.csv", table);
        PortfolioCall call = PortfolioCall.Of(["--in", this["homes.csv"], "--out", this["quotes.csv"], .. options]);
        Assert.Equal("", call.Error);
        return QuotedRow.Read(this["quotes.csv"]);
    }

    /// <summary>The 2,000 homes many times over.</summary>
    public string ManyHomes(int times)
    {
        string table = File.ReadAllText(Homes);
        int rows = table.IndexOf('\n', StringComparison.Ordinal) + 1;
        StringBuilder many = new(table[..rows]);
        for (int i = 0; i < times; i++)
        {
            many.Append(table, rows, table.Length - rows);
        }

        return Write("many.csv", many.ToString());
    }

    public void Dispose() => Directory.Delete(_path, recursive: true);
}
