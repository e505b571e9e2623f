using Credence.Advice;

namespace Credence.App.Ask;

/// <summary>Postings that the certification in question, and a project, can open.</summary>
/// <param name="Certification">Catalog id.</param>
/// <param name="Required">AI postings that require it by name (count); null where it could not be counted.</param>
/// <param name="N">Of how many (count); null likewise.</param>
/// <param name="Low">Lower end of the share's 95 % interval (ratio); null likewise.</param>
/// <param name="High">Upper end; null likewise.</param>
/// <param name="Opens">What the certification opens by the person's own count; null where they did not count.</param>
/// <param name="ProjectOpens">What one project opens; null likewise.</param>
internal sealed record OpeningsShape(string Certification, long? Required, long? N, double? Low, double? High, OpenedPostingsShape? Opens, OpenedPostingsShape? ProjectOpens)
{
    internal static OpeningsShape Of(Openings known) => new(
        known.Id, known.Required?.Count, known.Required?.Total, known.RequiredRange?.Low, known.RequiredRange?.High,
        known.Certification is { } opened ? OpenedPostingsShape.Of(opened) : null, known.Project is { } project ? OpenedPostingsShape.Of(project) : null);
}
