using System.Globalization;
using Credence.Pay.Formulas;
using Credence.Pay.Tables;
using Credence.Sources;

namespace Credence.Pay.Regressions;

/// <summary>A table read once: every row counted, those that can be used gathered in cells.</summary>
internal sealed class GatheredRows
{
    private readonly ITable _table;
    private readonly ModelColumns _model;
    private readonly string[] _responseColumns;
    private readonly double[] _responseValues;
    private readonly Func<double[], double>? _response;
    private readonly long[] _missing;
    private readonly ResponseBounds? _bounds;
    private long _withoutResponse;

    private GatheredRows(ITable table, ModelColumns model)
    {
        (_table, _model) = (table, model);
        Columns = [.. model.KeyColumns.Select(name => new ColumnCodes(name))];
        Cells = new CellTable(Columns.Length);
        _missing = new long[Columns.Length];
        _responseColumns = [.. model.ResponseColumns];
        _responseValues = new double[_responseColumns.Length];
        _bounds = ResponseBounds.Of(model);
        _response = model.Response is null ? null : Arithmetic.Compiled(model.Response, _responseColumns.Index().ToDictionary(pair => pair.Item, pair => pair.Index, StringComparer.Ordinal));
    }

    /// <summary>The columns that make a cell, in key order.</summary>
    public ColumnCodes[] Columns { get; }

    public CellTable Cells { get; }

    /// <summary>Rows of the table (count), those of a wrong length included.</summary>
    public long Rows { get; private set; }

    /// <summary>Rows left out so far.</summary>
    public IReadOnlyList<LeftOut> LeftOut =>
    [
        .. Reason("another number of fields than the header", _table.Ragged),
        .. Columns.SelectMany((column, at) => Reason($"{column.Name} missing", _missing[at])),
        .. Reason($"{_model.Response?.Label} missing", _withoutResponse),
    ];

    public static GatheredRows Of(ITable table, ModelColumns model)
    {
        var gathered = new GatheredRows(table, model);
        gathered.ReadAll();
        return gathered;
    }

    private void ReadAll()
    {
        var names = _table.Names.Index().DistinctBy(pair => pair.Item).ToDictionary(pair => pair.Item, pair => pair.Index, StringComparer.Ordinal);
        _table.Choose([.. _model.KeyColumns.Concat(_responseColumns).Select(name => names[name])]);
        var mayMiss = Columns.Select(column => _model.BoundColumns.Contains(column.Name)).ToArray();
        var key = new int[Columns.Length];
        while (_table.Read())
        {
            Rows++;
            if (HasKey(mayMiss, key) && Response() is { } response)
                Cells.Add(key, response);
        }

        Rows += _table.Ragged;
    }

    private bool HasKey(bool[] mayMiss, int[] key)
    {
        for (var at = 0; at < key.Length; at++)
        {
            var field = _table.Field(at);
            if (ColumnCodes.IsMissing(field))
            {
                if (!mayMiss[at])
                {
                    _missing[at]++;
                    return false;
                }

                field = [];
            }

            key[at] = Columns[at].Code(field);
        }

        return true;
    }

    /// <summary>The row's response; null where it is missing. With bounds it is only held to them, and 0 stands for it.</summary>
    private double? Response()
    {
        if (_response is null)
            return 0;
        for (var at = 0; at < _responseValues.Length; at++)
        {
            var field = _table.Field(Columns.Length + at);
            if (ColumnCodes.IsMissing(field))
                _responseValues[at] = double.NaN;
            else
                _responseValues[at] = ColumnCodes.Number(field) ?? throw NotANumber(at, field);
        }

        var response = _response(_responseValues);
        if (double.IsInfinity(response))
            throw NotFinite();
        if (_bounds is not null)
            return Held(response);
        if (!double.IsNaN(response))
            return response;
        _withoutResponse++;
        return null;
    }

    private double Held(double response)
    {
        if (!double.IsNaN(response) && _bounds!.Broken(response, _table) is var (low, high))
            throw new UnusableInputException($"{_table.Path}:{_table.Where}", string.Create(CultureInfo.InvariantCulture, $"{_model.Response!.Label} is {response:0.######}, and its bounds are {low:0.######} and {high:0.######}"), "Write the bounds on the same scale, for example --interval 'log(low),log(high)' for a logarithm");
        return 0;
    }

    private UnusableInputException NotANumber(int at, ReadOnlySpan<char> field) =>
        new($"{_table.Path}:{_table.Where}", $"{_responseColumns[at]} is '{Shortened(field)}', which is not a number", "Only numbers can be explained, written plainly (1234.5); leave the field empty where it is not known");

    private UnusableInputException NotFinite() =>
        new($"{_table.Path}:{_table.Where}", $"{_model.Response!.Label} is not finite there ({string.Join(", ", _responseColumns.Select((name, at) => string.Create(CultureInfo.InvariantCulture, $"{name} = {_responseValues[at]}")))})", "Leave such rows out of the table first");

    private static string Shortened(ReadOnlySpan<char> field)
    {
        const int Most = 40;
        return field.Length <= Most ? field.ToString() : $"{field[..Most]}…";
    }

    private static LeftOut[] Reason(string reason, long rows) => rows == 0 ? [] : [new LeftOut(reason, rows)];
}
