using ParquetSharp;
using ParquetSharp.Schema;

namespace Credence.Postings.Storing;

/// <summary>The two tables of <see cref="StoreSchema"/> as Parquet columns.</summary>
internal static class PartSchema
{
    /// <summary>Texts are compressed fast rather than small: level 1 takes a third of the time of level 3 for a third more bytes (docs/decisions/0003).</summary>
    private const int CompressionLevel = 1;

    private const int MoneyDigits = 18;
    private const int MoneyDecimals = 2;

    // columns of different values: a dictionary of them costs time and saves nothing
    private static readonly string[] WithoutDictionary = ["doc", "text_hash", "origin_id", "url", "text"];

    internal static GroupNode Postings() => Table(
        Whole("doc", Repetition.Required, PhysicalType.Int64), Text("text_hash", Repetition.Required), Text("source", Repetition.Required), Text("format", Repetition.Required),
        Text("origin_id"), Text("url"), Text("title"), Text("employer"), Text("employer_key"), Text("employer_size"), Text("employer_size_in_text"), Text("industry"), Text("industry_in_text"),
        Text("location"), Text("country"), Bool("remote"), Day("posted_on"), Text("language", Repetition.Required),
        Text("role", Repetition.Required), Text("seniority"), Whole("years_low"), Whole("years_high"), Text("degree"), Bool("degree_or_equivalent"),
        Money("pay_low"), Money("pay_high"), Text("pay_currency"), Text("pay_period"), Text("pay_by"), TextList("skills"), Text("text", Repetition.Required));

    internal static GroupNode Mentions() => Table(
        Whole("doc", Repetition.Required, PhysicalType.Int64), Whole("start_at", Repetition.Required), Whole("end_at", Repetition.Required), Text("kind", Repetition.Required),
        Text("certification"), Text("strength"), Whole("evidence_start", Repetition.Required), Whole("evidence_end", Repetition.Required));

    internal static WriterProperties Properties()
    {
        using var builder = new WriterPropertiesBuilder();
        builder.Compression(Compression.Zstd).CompressionLevel(CompressionLevel).DisableStatistics("text").CreatedBy("credence");
        foreach (var column in WithoutDictionary)
            builder.DisableDictionary(column);
        return builder.Build();
    }

    private static GroupNode Table(params Node[] columns) => new("schema", Repetition.Required, columns);

    private static PrimitiveNode Text(string name, Repetition repetition = Repetition.Optional) => new(name, repetition, LogicalType.String(), PhysicalType.ByteArray);

    private static GroupNode TextList(string name) =>
        new(name, Repetition.Required, [new GroupNode("list", Repetition.Repeated, [Text("element", Repetition.Required)])], LogicalType.List());

    private static PrimitiveNode Whole(string name, Repetition repetition = Repetition.Optional, PhysicalType type = PhysicalType.Int32) =>
        new(name, repetition, LogicalType.Int(type == PhysicalType.Int64 ? 64 : 32, isSigned: true), type);

    private static PrimitiveNode Bool(string name) => new(name, Repetition.Optional, LogicalType.None(), PhysicalType.Boolean);

    private static PrimitiveNode Day(string name) => new(name, Repetition.Optional, LogicalType.Date(), PhysicalType.Int32);

    private static PrimitiveNode Money(string name) => new(name, Repetition.Optional, LogicalType.Decimal(MoneyDigits, MoneyDecimals), PhysicalType.Int64);
}
