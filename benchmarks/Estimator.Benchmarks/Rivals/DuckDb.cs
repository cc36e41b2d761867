using DuckDB.NET.Data;

namespace Estimator.Benchmarks;

/// <summary>DuckDB on one thread, in memory: the houses in a table, the estimate in SQL.</summary>
internal sealed class DuckDb : IDisposable
{
    private readonly DuckDBConnection _connection = new("DataSource=:memory:");
    private readonly DuckDBCommand _price;
    private readonly string _query;

    public DuckDb(PlainPrices prices, SampleHouses houses, int count)
    {
        _connection.Open();
        Run("SET threads = 1");
        Run("CREATE TABLE houses (id INTEGER, floor_area DOUBLE, stories DOUBLE, siding UTINYINT, condition UTINYINT, home_type UTINYINT, state UTINYINT, year_built USMALLINT)");
        Fill(houses, count);
        DuckDbTables tables = new(prices);
        foreach (string statement in tables.Statements())
        {
            Run(statement);
        }

        _query = new DuckDbQuery(prices, tables).Text();
        _price = _connection.CreateCommand();
        _price.CommandText = "CREATE OR REPLACE TABLE priced AS " + _query + " SELECT low, likely, high FROM quotes";
    }

    /// <summary>Prices all houses into a table of three columns, as the library prices them into three columns.</summary>
    public void Price() => _price.ExecuteNonQuery();

    /// <summary>The prices of all houses, by row.</summary>
    public IEnumerable<PlainQuote> Quotes()
    {
        using DuckDBCommand command = _connection.CreateCommand();
        command.CommandText = _query + " SELECT low, likely, high FROM quotes ORDER BY id";
        using DuckDBDataReader reader = command.ExecuteReader();
        while (reader.Read())
        {
            yield return new(reader.GetDouble(0), reader.GetDouble(1), reader.GetDouble(2));
        }
    }

    public void Dispose()
    {
        _price.Dispose();
        _connection.Dispose();
    }

    private void Fill(SampleHouses houses, int count)
    {
        using DuckDBAppender appender = _connection.CreateAppender("houses");
        for (int row = 0; row < count; row++)
        {
            appender.CreateRow()
                .AppendValue(row)
                .AppendValue(Known(houses.FloorArea[row]))
                .AppendValue(Known(houses.Stories[row]))
                .AppendValue(Known(houses.Siding[row]))
                .AppendValue(Known(houses.Condition[row]))
                .AppendValue(Known(houses.HomeType[row]))
                .AppendValue(Known(houses.State[row]))
                .AppendValue(houses.YearBuilt[row] == 0 ? null : (ushort?)houses.YearBuilt[row])
                .EndRow();
        }
    }

    private static double? Known(double number) => double.IsNaN(number) ? null : number;

    private static byte? Known(byte code) => code == HomeColumns.Unknown ? null : code;

    private void Run(string statement)
    {
        using DuckDBCommand command = _connection.CreateCommand();
        command.CommandText = statement;
        command.ExecuteNonQuery();
    }
}
