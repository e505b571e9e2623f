namespace Credence.Postings.Reading;

/// <summary>The fields of one foreign record, gathered in any order, made into an outcome.</summary>
internal sealed class RecordFields
{
    private const int FieldCount = (int)PostingField.Url + 1;
    private const string Unset = "-1";

    private readonly string?[] _values = new string?[FieldCount];
    private readonly int[] _ranks = new int[FieldCount];

    /// <summary>One field; setting it overrides what was there.</summary>
    public string? this[PostingField field]
    {
        get => _values[(int)field];
        set => _values[(int)field] = Known(value);
    }

    /// <summary>Whether it was set, even to nothing: the source has such a column.</summary>
    public int Columns { get; private set; }

    /// <summary>Whether the source has a column or property of this meaning, filled or not.</summary>
    public bool Stated(PostingField field) => (Columns & (1 << (int)field)) != 0;

    /// <summary>Offers a value for a field; of several filled ones the name with the lowest rank counts.</summary>
    public void Offer(PostingField field, int rank, string? value)
    {
        var at = (int)field;
        Columns |= 1 << at;
        value = Known(value);
        if (value is null || (_values[at] is not null && _ranks[at] <= rank))
            return;
        (_values[at], _ranks[at]) = (value, rank);
    }

    /// <summary>Empties the fields for the next record, keeping the arrays.</summary>
    public void Clear()
    {
        Array.Clear(_values);
        Columns = 0;
    }

    /// <summary>Accepted, or rejected for having no text.</summary>
    public ReadOutcome ToOutcome(string source, string format, string where, BodyKind? bodyKind) =>
        ToPosting(source, format, bodyKind) is { } posting ? new ReadOutcome.Accepted(posting) : new ReadOutcome.Rejected(RejectReason.NoText, where, this[PostingField.Title]);

    /// <summary>The same for a JSON record.</summary>
    public ReadOutcome ToOutcome(JsonOrigin origin, string format, BodyKind? bodyKind) =>
        ToPosting(origin.Source, format, bodyKind) is { } posting ? new ReadOutcome.Accepted(posting) : new ReadOutcome.Rejected(RejectReason.NoText, origin.Where, this[PostingField.Title]);

    private RawPosting? ToPosting(string source, string format, BodyKind? bodyKind)
    {
        var body = this[PostingField.Text];
        if (string.IsNullOrWhiteSpace(body))
            return null;
        return new RawPosting
        {
            Source = source,
            Format = format,
            Id = this[PostingField.Id],
            Title = this[PostingField.Title]?.Trim(),
            Employer = WithoutRating(this[PostingField.Employer]),
            Body = body,
            BodyKind = bodyKind ?? BodyKinds.Guess(body),
            Location = this[PostingField.Location] ?? JsonText.Join([this[PostingField.City], this[PostingField.Region]], ", "),
            Country = this[PostingField.Country],
            Remote = Truth(this[PostingField.Remote]),
            PostedOn = StatedDay.Read(this[PostingField.PostedOn]) ?? StatedDay.Read(this[PostingField.FirstSeen]),
            Pay = this[PostingField.Pay] ?? PayText.Of(this[PostingField.PayLow], this[PostingField.PayHigh], this[PostingField.PayCurrency], this[PostingField.PayPeriod]),
            Seniority = this[PostingField.Seniority],
            EmployerSize = this[PostingField.EmployerSize],
            Industry = this[PostingField.Industry],
            Url = this[PostingField.Url],
        };
    }

    /// <summary>True or false as tables write it, or null.</summary>
    public static bool? Truth(string? text) => text?.Trim().ToLowerInvariant() switch
    {
        "true" or "yes" or "1" or "1.0" or "remote" => true,
        "false" or "no" or "0" or "0.0" => false,
        _ => null,
    };

    /// <summary>"-1" is how Glassdoor tables, and "Unknown" how many others, write that something is not known.</summary>
    private static string? Known(string? value) => string.IsNullOrWhiteSpace(value) || value is Unset or "-1.0" or "nan" or "NaN" or "None" or "null" or "NULL" or "N/A"
        || value.StartsWith("Unknown", StringComparison.Ordinal) && value.Length <= "Unknown / Non-Applicable".Length
            ? null
            : value;

    /// <summary>Glassdoor tables carry the employer's rating in a second line of its name.</summary>
    private static string? WithoutRating(string? employer)
    {
        if (employer is null)
            return null;
        var name = employer.Trim();
        var lineBreak = name.LastIndexOf('\n');
        return lineBreak > 0 && name.AsSpan(lineBreak + 1).Trim() is { Length: <= 3 } tail && tail[0] is >= '0' and <= '5'
            ? name[..lineBreak].Trim()
            : name;
    }
}
