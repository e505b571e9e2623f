using System.Text.Json;

namespace Credence.Postings.Reading;

/// <summary>
/// Records of a JSON document of any size: a list, a single record, or an object that holds them under a usual name (<c>jobs</c>, <c>results</c> …),
/// under any other name, or one per property. Objects that fit into the limit are looked at whole; larger ones are entered.
/// </summary>
internal sealed class JsonRecords(Stream json, PostingInput input, ColumnMap? map)
{
    private const string Root = "";

    private static readonly HashSet<string> RecordKeys = new(StringComparer.Ordinal)
    {
        "jobs", "results", "data", "postings", "content", "hits", "items", "records", "jobPostings", "children", "@graph", "list_pages", "offers", "vacancies", "positions", "itemListElement",
    };

    private static readonly HashSet<string> WrapperKeys = new(StringComparer.Ordinal) { "widget", "details", "data", "response", "result", "hits", "payload" };

    private readonly JsonTokens _tokens = new(json);
    private readonly JsonFile _file = new(input, map);
    private string? _employer;
    private long _records;

    /// <summary>Every record's outcome; a document without any is one rejection.</summary>
    public IEnumerable<ReadOutcome> Read()
    {
        while (_tokens.Read())
        {
            foreach (var outcome in Value(Root, certain: true, isRoot: true))
                yield return outcome;
        }

        if (_records == 0)
            yield return new ReadOutcome.Rejected(RejectReason.NotAPosting, input.Path, "JSON without a record that looks like a posting");
    }

    private IEnumerable<ReadOutcome> Value(string key, bool certain, bool isRoot)
    {
        switch (_tokens.Type)
        {
            case JsonTokenType.StartArray:
                return Elements(key, certain, isRoot);
            case JsonTokenType.StartObject:
                return Object(key, certain, isRoot, inList: false);
            default:
                return [];
        }
    }

    private IEnumerable<ReadOutcome> Elements(string key, bool certain, bool isRoot)
    {
        // in a list under an unusual name, once one element is a posting every later one is a record
        while (_tokens.Read() && _tokens.Type != JsonTokenType.EndArray)
        {
            if (_tokens.Type == JsonTokenType.StartObject)
            {
                foreach (var outcome in Object(key, certain, isRoot: false, inList: true))
                {
                    certain |= outcome is ReadOutcome.Accepted;
                    yield return outcome;
                }
            }
            else if (_tokens.Type == JsonTokenType.StartArray)
            {
                foreach (var outcome in Elements(key, certain, isRoot))
                    yield return outcome;
            }
            else if (isRoot)
                yield return new ReadOutcome.Rejected(RejectReason.NotAPosting, Where(), "a bare value, not a record");
        }
    }

    private IEnumerable<ReadOutcome> Object(string key, bool certain, bool isRoot, bool inList)
    {
        if (!_tokens.TryTake(out var text))
        {
            if (!inList)
                return Properties(isRoot || key == "widget");
            var tooLong = new ReadOutcome.Rejected(RejectReason.Unreadable, Where(), $"a record longer than {ReadingLimits.RecordBytes >> 20} MiB");
            _tokens.SkipContainer();
            return [tooLong];
        }

        using var document = JsonDocument.Parse(text, new JsonDocumentOptions { MaxDepth = ReadingLimits.JsonDepth });
        var record = document.RootElement;
        var isThread = HackerNewsItem.IsThread(record);
        if (!isThread && JsonPosting.Read(record, Origin(_records + 1)) is { } outcome)
        {
            _records++;
            _tokens.AcceptTaken();
            return [outcome];
        }

        if (isRoot || isThread || HoldsRecords(record, key))
            return Properties(isRoot || key == "widget");
        _tokens.AcceptTaken();
        return certain ? [new ReadOutcome.Rejected(RejectReason.NotAPosting, Where(), null)] : [];
    }

    private IEnumerable<ReadOutcome> Properties(bool namesEmployer)
    {
        var depth = _tokens.Depth;
        var key = Root;
        var found = false;
        while (_tokens.Read() && !(_tokens.Type == JsonTokenType.EndObject && _tokens.Depth == depth))
        {
            if (_tokens.Type == JsonTokenType.PropertyName)
            {
                key = _tokens.Text ?? Root;
                continue;
            }

            if (namesEmployer && _tokens.Type == JsonTokenType.String && key is "name" or "company" or "company_name")
                _employer = _tokens.Text;

            // an object with one record per property: once one value is a posting every later object is a record
            var isObject = _tokens.Type == JsonTokenType.StartObject;
            foreach (var outcome in Value(key, (found && isObject) || RecordKeys.Contains(key), isRoot: false))
            {
                found |= isObject && outcome is ReadOutcome.Accepted;
                yield return outcome;
            }
        }
    }

    private static bool HoldsRecords(JsonElement value, string key)
    {
        if (WrapperKeys.Contains(key))
            return true;
        foreach (var property in value.EnumerateObject())
        {
            if (property.Value.ValueKind is JsonValueKind.Array or JsonValueKind.Object && RecordKeys.Contains(property.Name))
                return true;
        }

        return false;
    }

    private JsonOrigin Origin(long record) => new(_file, "record", record, _employer);

    private string Where() => $"{input.Path}:record {++_records}";
}
