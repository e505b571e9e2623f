namespace Credence.Postings.Reading;

/// <summary>What the columns of a table mean, by their names or by the person's map.</summary>
internal sealed class TableColumns
{
    private const int MostNamed = 12;
    private const int LongestNamed = 40;

    private readonly List<(int Column, PostingField Field, int Rank)> _columns = [];
    private readonly ColumnMap? _map;
    private readonly string[] _names;

    /// <summary>Tells what each column means. A map that does not fit counts only where the person named this very file: in a folder the other files are read by their names.</summary>
    /// <exception cref="Credence.Sources.UnusableInputException">The map names a column the table does not have.</exception>
    public TableColumns(string[] names, ColumnMap? map, PostingInput input)
    {
        if (input.NamedByUser)
            map?.Check(names, input.Path);
        (_names, _map) = (names, map?.Fits(names) == true ? map : null);
        for (var i = 0; i < names.Length; i++)
        {
            if (_map is null && FieldNames.TryFind(names[i], out var field, out var rank))
                _columns.Add((i, field, rank));
        }
    }

    /// <summary>Whether these are the columns of a table of postings: a title or employer, and a text or place; or there is a map.</summary>
    public bool HoldPostings => _map is not null
        || (Has(PostingField.Title) && (Has(PostingField.Text) || Has(PostingField.Employer) || Has(PostingField.Location)))
        || (Has(PostingField.Text) && Has(PostingField.Employer));

    /// <summary>What to tell where these are not the columns of postings: the ones there are, and how to say what they mean.</summary>
    public string Refusal
    {
        get
        {
            var more = _names.Length > MostNamed ? $" and {_names.Length - MostNamed} more" : "";
            var names = string.Join(", ", _names.Take(MostNamed).Select(name => name.Length > LongestNamed ? name[..LongestNamed] + "…" : name));
            return _names.Length < 2
                ? "text in no known format: if it is a table, say with --map which of its columns hold title and text"
                : $"if it is a table, none of its columns is known to hold the postings: {names}{more}; say with --map which hold title and text";
        }
    }

    /// <summary>The outcome of one row.</summary>
    /// <param name="value">Value of the column with this index, or null where the row is shorter.</param>
    /// <param name="source">Corpus.</param>
    /// <param name="format">Reader's name.</param>
    /// <param name="where">File and row.</param>
    public ReadOutcome Read(Func<int, string?> value, string source, string format, string where)
    {
        if (_map is not null)
            return _map.Read(name => Array.IndexOf(_names, name) is var index and >= 0 ? value(index) : null, source, format, where);
        var fields = new RecordFields();
        foreach (var (column, field, rank) in _columns)
            fields.Offer(field, rank, value(column));
        return fields.ToOutcome(source, format, where, null);
    }

    private bool Has(PostingField field) => _columns.Exists(column => column.Field == field);
}
