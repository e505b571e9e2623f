using System.Text.Json;

namespace Credence.App.Receipts;

/// <summary>Compares two answers place by place; items of lists are told apart by their ids, so that one more option does not change all behind it.</summary>
/// <param name="how">What counts as a difference.</param>
internal sealed class JsonChanges(JsonComparison how)
{
    // what a person wants to know first; the rest follows in the order of the document
    private static readonly string[] First = ["outcome", "verdict", "verdictRow", "tier", "flags", "state", "outputs", "options", "steps", "warnings", "worth", "scenarios", "rows", "evidence", "why", "unknown", "facts"];

    // how to ask again and what it rests on is compared by itself
    private const string Receipt = "receipt";
    private static readonly string[] Beside = [Receipt, "repeat"];
    private static readonly string[][] Ids = [["id"], ["certification"], ["question"], ["outcome"], ["option"], ["kind", "certification"], ["input"], ["name"], ["text"]];
    private readonly List<JsonChange> _found = [];

    /// <summary>Where they differ, most important first.</summary>
    internal static IReadOnlyList<JsonChange> Of(JsonElement old, JsonElement changed, JsonComparison how)
    {
        var changes = new JsonChanges(how);
        changes.Compare("", old, changed);
        return [.. changes._found.OrderBy(change => RankOf(change.Path))];
    }

    private static int RankOf(string path)
    {
        var place = Array.IndexOf(First, path.Split('.', '[', ' ')[0]);
        return place < 0 ? First.Length : place;
    }

    private void Compare(string path, JsonElement old, JsonElement changed)
    {
        if (old.ValueKind == JsonValueKind.Object && changed.ValueKind == JsonValueKind.Object)
            Objects(path, old, changed);
        else if (old.ValueKind == JsonValueKind.Array && changed.ValueKind == JsonValueKind.Array)
            Lists(path, old, changed);
        else if (!Same(old, changed))
            _found.Add(new JsonChange(path, old, changed));
    }

    private bool Same(JsonElement one, JsonElement other)
    {
        if (one.ValueKind != JsonValueKind.Number || other.ValueKind != JsonValueKind.Number)
            return JsonElement.DeepEquals(one, other);
        var (a, b) = (one.GetDouble(), other.GetDouble());
        if (!double.IsFinite(a) || !double.IsFinite(b))
            return JsonElement.DeepEquals(one, other); // too large for a number, not therefore the same
        return a.Equals(b) || Math.Abs(a - b) <= how.Rounding * Math.Max(Math.Abs(a), Math.Abs(b));
    }

    private void Objects(string path, JsonElement old, JsonElement changed)
    {
        foreach (var name in old.EnumerateObject().Concat(changed.EnumerateObject()).Select(one => one.Name).Distinct(StringComparer.Ordinal))
        {
            if (IsAnswer(path) && (Beside.Contains(name) || how.Beside.Contains(name)))
                continue;
            var inner = path.Length == 0 ? name : $"{path}.{name}";
            var (had, has) = (old.TryGetProperty(name, out var was), changed.TryGetProperty(name, out var now));
            if (name == Receipt && had && has && IsOfCall(was) && IsOfCall(now))
                continue; // a part of the answer may carry the call's receipt too; that of shipped counts says who counted
            if (had && has)
                Compare(inner, was, now);
            else
                _found.Add(new JsonChange(inner, had ? was : null, has ? now : null));
        }
    }

    private static bool IsOfCall(JsonElement receipt) => receipt.ValueKind == JsonValueKind.Object && receipt.TryGetProperty("command", out var command) && command.ValueKind == JsonValueKind.Array;

    /// <summary>Whether a place is an answer as a whole: the document, or one of the answers of which it is a list.</summary>
    private static bool IsAnswer(string path) => path.Length == 0 || (path[0] == '[' && path.IndexOf(']', StringComparison.Ordinal) == path.Length - 1);

    private void Lists(string path, JsonElement old, JsonElement changed)
    {
        List<JsonElement> was = [.. old.EnumerateArray()], now = [.. changed.EnumerateArray()];
        if (IdOf(was, now) is not { } id)
        {
            if (was.Count == now.Count && was.Concat(now).Any(item => item.ValueKind is JsonValueKind.Object or JsonValueKind.Array))
                _ = was.Select((item, i) => { Compare(FormattableString.Invariant($"{path}[{i}]"), item, now[i]); return 0; }).Count();
            else if (was.Count != now.Count || was.Where((item, i) => !Same(item, now[i])).Any())
                _found.Add(new JsonChange(path, old, changed));
            return;
        }

        var (before, after) = (was.ToDictionary(id, StringComparer.Ordinal), now.ToDictionary(id, StringComparer.Ordinal));
        foreach (var (name, item) in before.Where(one => !after.ContainsKey(one.Key)))
            _found.Add(new JsonChange($"{path}[{name}]", item, null));
        foreach (var (name, item) in after.Where(one => !before.ContainsKey(one.Key)))
            _found.Add(new JsonChange($"{path}[{name}]", null, item));
        List<string> oldOrder = [.. was.Select(id).Where(after.ContainsKey)], newOrder = [.. now.Select(id).Where(before.ContainsKey)];
        if (!oldOrder.SequenceEqual(newOrder, StringComparer.Ordinal))
            _found.Add(new JsonChange(path + " (order)", Listed(oldOrder), Listed(newOrder)));
        foreach (var name in newOrder)
            Compare($"{path}[{name}]", before[name], after[name]);
    }

    private static JsonElement Listed(IReadOnlyList<string> names) => JsonSerializer.SerializeToElement(names, ReceiptsJson.Default.IReadOnlyListString);

    /// <summary>What tells the items of both lists apart; null where nothing does.</summary>
    private static Func<JsonElement, string>? IdOf(List<JsonElement> was, List<JsonElement> now)
    {
        foreach (var names in Ids)
        {
            string Id(JsonElement item) => string.Join(' ', names.Select(name => item.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : "-"));
            if (was.Concat(now).All(item => item.ValueKind == JsonValueKind.Object && item.TryGetProperty(names[0], out var value) && value.ValueKind == JsonValueKind.String)
                && was.Select(Id).Distinct(StringComparer.Ordinal).Count() == was.Count && now.Select(Id).Distinct(StringComparer.Ordinal).Count() == now.Count)
            {
                return Id;
            }
        }

        return null;
    }
}
