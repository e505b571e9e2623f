using System.Text.Json;

namespace Credence.Showcase.Serve.Contracts;

/// <summary>The requests of Vertex AI, SageMaker, Azure ML and KServe V1: <c>instances</c>, <c>inputs</c> or <c>data</c> as a list of cases, or <c>input_data</c> as Azure ML sends tables.</summary>
internal static class InstancesRequest
{
    private static readonly string[] Lists = ["instances", "inputs", "data"];

    /// <summary>The cases of a request.</summary>
    /// <exception cref="RefusedRequestException">It is none.</exception>
    internal static List<FeatureValue[]> Read(JsonElement body, CaseReader reader)
    {
        if (body.ValueKind == JsonValueKind.Object)
        {
            foreach (var name in Lists)
            {
                if (body.TryGetProperty(name, out var list))
                    return reader.Cases(list, name);
            }

            if (body.TryGetProperty("input_data", out var table))
                return Table(table, reader);
        }

        throw CaseReader.Bad("body", "has no list of cases", """Send {"instances": [{"column": value, ...}, ...]}""");
    }

    private static List<FeatureValue[]> Table(JsonElement table, CaseReader reader)
    {
        if (table.ValueKind == JsonValueKind.Array)
            return reader.Cases(table, "input_data");
        if (table.ValueKind != JsonValueKind.Object || !table.TryGetProperty("data", out var rows) || rows.ValueKind != JsonValueKind.Array)
            throw CaseReader.Bad("input_data", "has no list data", """Send {"input_data": {"columns": [...], "data": [[...], ...]}}""");
        if (!table.TryGetProperty("columns", out var columns))
            return reader.Cases(rows, "input_data.data");
        if (columns.ValueKind != JsonValueKind.Array || columns.EnumerateArray().Any(name => name.ValueKind != JsonValueKind.String))
            throw CaseReader.Bad("input_data.columns", "is no list of names", "Send the names of the columns as texts");
        return reader.Cases([.. columns.EnumerateArray().Select(name => name.GetString()!)], rows, "input_data.data");
    }
}
