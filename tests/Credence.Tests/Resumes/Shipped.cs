using Credence.Catalog;
using Credence.Resumes;
using Credence.Resumes.Json;
using Credence.Resumes.Reading;
using Credence.Sources;

namespace Credence.Tests.Resumes;

/// <summary>The shipped names, read once.</summary>
internal static class Shipped
{
    internal static DataFolder Data { get; } = DataFolder.Find();

    internal static KnownNames Names { get; } = KnownNames.Read(Data, CatalogReader.Read(Data));

    internal static ResumeReader Reader { get; } = ResumeReader.Read(Data, CatalogReader.Read(Data));

    internal static JsonResumeReader JsonReader { get; } = new(Names, DegreeWords.Read(Data), PlannedRemarks.Read(Data));
}
