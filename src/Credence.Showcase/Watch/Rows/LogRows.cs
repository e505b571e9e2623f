using System.Globalization;
using System.Text.Json;
using Credence.Showcase.Data;
using Credence.Showcase.Serve;
using Credence.Showcase.Watch.Measures;

namespace Credence.Showcase.Watch.Rows;

/// <summary>Reads current rows out of the prediction log: the predictions of one version of a model, joined with what became of them.</summary>
internal sealed class LogRows
{
    private const string Older = "lines older than the newest that are taken at once";
    private const string Before = "predictions before the time asked for, or of none";
    private const string NoLine = "no line of a prediction log";
    private const string OtherModel = "predictions of another model or version";
    private const string OtherColumns = "features that are not those of the model";
    private const string Ambiguous = "outcomes of a request and case that several predictions name";
    private const string Untold = "outcomes of a prediction that is not among those taken";
    private readonly ServedModel _model;
    private readonly DateTimeOffset? _since;
    private readonly List<ColumnTally> _values;
    private readonly List<Dictionary<string, int>> _bins;
    private readonly int[] _blankBins;
    private readonly SortedDictionary<string, long> _leftOut = new(StringComparer.Ordinal);
    private readonly Dictionary<(string, int), double?> _said = [];
    private readonly Dictionary<(string, int), string> _told = [];
    private readonly List<double> _probabilities = [];
    private readonly HashSet<string> _different = new(StringComparer.Ordinal);
    private int _ofBins;

    private LogRows(ServedModel model, DateTimeOffset? since) =>
        (_model, _since, _values, _bins, _blankBins) = (model, since, [.. model.Schema.Columns.Select(column => new ColumnTally(column))], [.. model.Schema.Columns.Select(_ => new Dictionary<string, int>(StringComparer.Ordinal))], new int[model.Schema.Columns.Count]);

    /// <summary>Every prediction of a model among the newest lines of a log.</summary>
    /// <param name="path">The file, or the folder.</param>
    /// <param name="model">The model.</param>
    /// <param name="since">Predictions asked before are passed over; null for none.</param>
    /// <param name="limits">How many lines are taken at most.</param>
    /// <exception cref="UnusableDataException">It cannot be read, or holds none.</exception>
    internal static CurrentRows Read(string path, ServedModel model, DateTimeOffset? since, DataLimits limits)
    {
        var (rows, files) = (new LogRows(model, since), new LogFiles(path));
        foreach (var line in files.Lines(limits))
            rows.Take(line);
        if (files.Older > 0)
            rows._leftOut[Older] = files.Older;
        if (rows._probabilities.Count == 0)
            throw new UnusableDataException(path, $"holds no prediction of {model.Folder.Card.Name} {model.Folder.Card.Version} ({model.Entry.Model}){string.Concat(rows._leftOut.Select(one => string.Create(CultureInfo.InvariantCulture, $"; {one.Value:N0} {one.Key}")))}", rows._leftOut.ContainsKey(Before) ? "Name an earlier time" : "Name the log of a server of this model, or the version that it serves");
        if (rows._ofBins > 0 && rows._ofBins < rows._probabilities.Count)
            throw new UnusableDataException(path, "holds features as values in some lines and as bins in others", "Name the files of one of the two");
        return rows.Joined(files.Sha256);
    }

    private void Take(LogLine? line)
    {
        if (line is null)
            Pass(NoLine);
        else if (line.Outcome is { } outcome)
            _told[line.Case] = outcome;
        else if (line.Version != _model.Folder.Card.Version || line.Kind != _model.Entry.Model)
            Pass(OtherModel);
        else if (_since is { } since && !(line.Time >= since))
            Pass(Before);
        else if (!TakeFeatures(line))
            Pass(OtherColumns);
        else
            TakeProbability(line);
    }

    private void TakeProbability(LogLine line)
    {
        _probabilities.Add(line.Probability!.Value);
        // a client may name two requests alike; what becomes of either is then nobody's
        _said[line.Case] = _said.ContainsKey(line.Case) ? null : line.Probability;
    }

    private bool TakeFeatures(LogLine line)
    {
        var columns = _model.Schema.Columns;
        var values = new JsonElement[columns.Count];
        for (var at = 0; at < columns.Count; at++)
        {
            if (!line.Features!.Value.TryGetProperty(columns[at].Name, out values[at]) || !Fits(values[at], columns[at], line.AreBins))
                return false;
        }

        if (_different.Count < DriftRules.LeastDifferent)
            _different.Add(string.Join('\u001f', values.Select(value => value.GetRawText())));
        for (var at = 0; at < columns.Count; at++)
        {
            if (line.AreBins)
                CountBin(at, values[at]);
            else if (columns[at].Kind == ColumnKind.Categorical)
                _values[at].Add(values[at].GetString() ?? "");
            else
                _values[at].Add(values[at].ValueKind == JsonValueKind.Null ? null : values[at].GetDouble());
        }

        _ofBins += line.AreBins ? 1 : 0;
        return true;
    }

    private static bool Fits(JsonElement value, FeatureColumn column, bool isBin) => value.ValueKind switch
    {
        JsonValueKind.Null => true,
        JsonValueKind.Number => column.Kind == ColumnKind.Numeric ? !isBin || value.TryGetInt32(out _) : isBin && value.TryGetInt32(out var place) && place < column.Categories!.Count,
        JsonValueKind.String => column.Kind == ColumnKind.Categorical && !isBin && IsText(value),
        _ => false,
    };

    // half a pair of surrogates is no text
    private static bool IsText(JsonElement value)
    {
        try
        {
            return value.GetString() is not null;
        }
        catch (InvalidOperationException)
        {
            return false;
        }
    }

    private void CountBin(int at, JsonElement value)
    {
        var column = _model.Schema.Columns[at];
        _blankBins[at] += value.ValueKind == JsonValueKind.Null ? 1 : 0;
        if (value.ValueKind == JsonValueKind.Null && column.Kind == ColumnKind.Numeric)
            return;
        var place = value.ValueKind == JsonValueKind.Null ? 0 : value.GetInt32();
        var name = column.Kind == ColumnKind.Numeric ? place.ToString(CultureInfo.InvariantCulture)
            : value.ValueKind == JsonValueKind.Null ? "" : place < 0 ? "one never seen" : column.Categories![place];
        _bins[at][name] = _bins[at].GetValueOrDefault(name) + 1;
    }

    private void Pass(string why) => _leftOut[why] = _leftOut.GetValueOrDefault(why) + 1;

    private CurrentRows Joined(string hash)
    {
        var known = new List<(double, bool)>();
        foreach (var (place, outcome) in _told)
        {
            if (!_said.TryGetValue(place, out var probability))
                Pass(Untold);
            else if (probability is not { } one)
                Pass(Ambiguous);
            else
                known.Add((one, outcome == _model.Schema.Positive));
        }

        IReadOnlyList<ColumnSample> columns = _ofBins == 0
            ? [.. _values.Select(values => values.Sample())]
            : [.. _model.Schema.Columns.Select((column, at) => new ColumnSample(column.Name, null, _bins[at], _blankBins[at], 0))];
        return new CurrentRows(hash, _probabilities.Count, columns, [.. _probabilities], known, _leftOut) { Since = _since, Different = _different.Count };
    }
}
