using System.Text.Json;
using System.Text.Json.Serialization;

namespace Credence.Evidence;

/// <summary>The file <c>data/evidence/postings-snapshot.json</c>; zeros and unknowns are left out of it.</summary>
internal sealed record SnapshotShape(
    int Format, OriginShape Origin, IReadOnlyList<SoughtShape> Sought, IReadOnlyList<LineShape> Lines, IReadOnlyList<CellShape> Cells);

internal sealed record OriginShape(
    string Version, string DataHash, string RulesHash, DateOnly AsOf,
    IReadOnlyList<SourceShape> Sources, IReadOnlyList<ErrorShape> ExtractionErrors, int Seed = 0, int Resamples = 0, int CorrectionDraws = 0);

internal sealed record SourceShape(string Source, int Postings, DateOnly? From = null, DateOnly? To = null);

internal sealed record ErrorShape(
    string Class, int Postings, DateOnly MeasuredOn, string Source, int TruePositives = 0, int FalsePositives = 0, int FalseNegatives = 0);

internal sealed record SoughtShape(string Kind, string Id, string? Name = null);

internal sealed record LineShape(string Newest, IReadOnlyList<string> Earlier);

internal sealed record PopulationShape(
    string Role, string? By = null, string? Value = null, int Postings = 0, int Employers = 0, int WithoutEmployer = 0, int Undated = 0,
    DateOnly? From = null, DateOnly? To = null);

internal sealed record CellShape(PopulationShape Population, IReadOnlyList<RowShape> Rows);

internal sealed record RowShape(
    string Id, string Kind, int Required = 0, int Preferred = 0, int Mentioned = 0, int Negated = 0, int Employers = 0, double? TopEmployerShare = null,
    double[]? Bootstrap = null, double[]? Corrected = null, string? CorrectedMissing = null);

[JsonSourceGenerationOptions(
    JsonSerializerDefaults.Web,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow)]
[JsonSerializable(typeof(SnapshotShape))]
internal sealed partial class SnapshotJson : JsonSerializerContext;
