using Credence.Resumes.Documents;

namespace Credence.Resumes.Reading;

/// <summary>Lines under one heading.</summary>
/// <param name="Kind">Kind of section (<c>work</c>); <c>header</c> for what stands before the first one; null where the heading is not known.</param>
/// <param name="Heading">The heading; null where there is none.</param>
internal sealed record Section(string? Kind, Fragment? Heading)
{
    internal const string Header = "header";

    internal List<(DocumentLine Line, Fragment Text)> Lines { get; } = [];
}
