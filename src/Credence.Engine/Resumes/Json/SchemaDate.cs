using System.Globalization;
using Credence.Sources;

namespace Credence.Resumes.Json;

/// <summary>Dates as the schema can hold them: a year, month or day, but no span such as a season.</summary>
internal static class SchemaDate
{
    /// <summary>The date in a form of the schema that says nothing more than it; null where there is none.</summary>
    internal static string? Of(PartialDate date) =>
        !date.Text.Contains('/', StringComparison.Ordinal) ? date.Text
        : date.Earliest.Year == date.Latest.Year ? date.Earliest.Year.ToString("0000", CultureInfo.InvariantCulture)
        : null;

    /// <summary>Whether the schema cannot hold it as exactly as it is stated.</summary>
    internal static bool IsMore(Stated<PartialDate>? date) => date is not null && Of(date.Value) != date.Value.Text;
}
