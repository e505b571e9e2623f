using System.Globalization;
using System.Text.Json;
using Credence.Showcase.Data;
using Credence.Statistics;

namespace Credence.Showcase.Serve.Contracts;

/// <summary>A request of the Open Inference Protocol (KServe V2): one tensor per column, each of shape [cases] or [cases, 1].</summary>
/// <param name="Id">What the client calls the request; null where it does not.</param>
/// <param name="Outputs">Outputs wanted; null for all.</param>
/// <param name="Cases">The cases.</param>
internal sealed record InferRequest(string? Id, IReadOnlyList<string>? Outputs, List<FeatureValue[]> Cases)
{
    private const int MostDepth = 2;
    private static readonly string[] Datatypes = ["BOOL", "UINT8", "UINT16", "UINT32", "UINT64", "INT8", "INT16", "INT32", "INT64", "FP16", "FP32", "FP64", "BYTES"];

    /// <summary>Reads one.</summary>
    /// <exception cref="RefusedRequestException">It is none.</exception>
    internal static InferRequest Read(JsonElement body, TableSchema schema, CaseReader reader)
    {
        if (body.ValueKind != JsonValueKind.Object || !body.TryGetProperty("inputs", out var inputs) || inputs.ValueKind != JsonValueKind.Array)
            throw CaseReader.Bad("body", "has no list inputs", "Send a tensor for every column of the model");
        var (cases, given) = (new List<FeatureValue[]>(), new bool[schema.Columns.Count]);
        foreach (var input in inputs.EnumerateArray())
            Put(input, cases, given, reader);
        if (Array.IndexOf(given, false) is >= 0 and var missing)
            throw CaseReader.Bad("inputs", $"'{schema.Columns[missing].Name}' is not there", "Send a tensor for every column of the model");
        return new InferRequest(Named(body), Wanted(body), cases);
    }

    private static string? Named(JsonElement body)
    {
        if (!body.TryGetProperty("id", out var id) || id.ValueKind != JsonValueKind.String)
            return null;
        return id.GetString() is { Length: <= ModelRequest.LongestId } name
            ? name
            : throw CaseReader.Bad("id", string.Create(CultureInfo.InvariantCulture, $"is longer than {ModelRequest.LongestId} characters"), "Send a shorter one, or none");
    }

    private static void Put(JsonElement input, List<FeatureValue[]> cases, bool[] given, CaseReader reader)
    {
        var name = Member(input, "name", JsonValueKind.String).GetString()!;
        var where = $"inputs, {name}";
        var datatype = Member(input, "datatype", JsonValueKind.String).GetString()!;
        if (!Datatypes.Contains(datatype))
            throw CaseReader.Bad(where, $"'{datatype}' is no datatype", $"Send one of {string.Join(", ", Datatypes)}");
        var data = new List<JsonElement>();
        Flatten(Member(input, "data", JsonValueKind.Array), data, 1, where);
        CheckShape(Member(input, "shape", JsonValueKind.Array), data.Count, where);
        if (reader.Place(name, "inputs") is not { } place)
            return;
        if (given[place])
            throw CaseReader.Bad(where, "is there twice", "Send each column once");
        if (cases.Count == 0)
        {
            CaseReader.Check(data.Count, where);
            cases.AddRange(Enumerable.Range(0, data.Count).Select(_ => new FeatureValue[given.Length]));
        }

        if (data.Count != cases.Count)
            throw CaseReader.Bad(where, string.Create(CultureInfo.InvariantCulture, $"holds {CountedNoun.Of(data.Count, "value")}, and another tensor {cases.Count}"), "Send a value of every column for every case");
        for (var at = 0; at < data.Count; at++)
            cases[at][place] = reader.Value(data[at], place, string.Create(CultureInfo.InvariantCulture, $"inputs[{at}]"));
        given[place] = true;
    }

    private static void Flatten(JsonElement data, List<JsonElement> flat, int depth, string where)
    {
        foreach (var value in data.EnumerateArray())
        {
            if (value.ValueKind != JsonValueKind.Array)
                flat.Add(value);
            else if (depth < MostDepth)
                Flatten(value, flat, depth + 1, where);
            else
                throw CaseReader.Bad(where, "is nested too deeply", "Send a list of values, one for each case");
        }
    }

    private static void CheckShape(JsonElement shape, int values, string where)
    {
        var lengths = shape.EnumerateArray().Select(length => length.ValueKind == JsonValueKind.Number && length.TryGetInt64(out var whole) ? whole : -1).ToList();
        if (lengths is not [_] and not [_, 1] || lengths[0] != values)
            throw CaseReader.Bad(where, string.Create(CultureInfo.InvariantCulture, $"has shape [{string.Join(", ", lengths)}] and {CountedNoun.Of(values, "value")}"), "Send a column in shape [cases] or [cases, 1]");
    }

    private static string[]? Wanted(JsonElement body)
    {
        if (!body.TryGetProperty("outputs", out var outputs) || outputs.ValueKind != JsonValueKind.Array || outputs.GetArrayLength() == 0)
            return null;
        string[] names = [.. outputs.EnumerateArray().Select(output => Member(output, "name", JsonValueKind.String).GetString()!)];
        if (names.Except(InferAnswer.Outputs).FirstOrDefault() is { } strange)
            throw CaseReader.Bad("outputs", $"'{strange}' is no output of the model", $"Its outputs are {string.Join(", ", InferAnswer.Outputs)}");
        return names.Distinct().Count() == names.Length ? names : throw CaseReader.Bad("outputs", "one is named twice", "Name each output once");
    }

    private static JsonElement Member(JsonElement part, string name, JsonValueKind kind) =>
        part.ValueKind == JsonValueKind.Object && part.TryGetProperty(name, out var member) && member.ValueKind == kind
            ? member
            : throw CaseReader.Bad("inputs and outputs", $"one has no {name} as it should be", "Send name, shape, datatype and data for inputs, name for outputs");
}
