using Credence.App.Hosting.Web.Pages;

namespace Credence.App.Portfolio;

/// <summary>Skills a repository shows, and a certification's beside them.</summary>
/// <param name="Groups">Skills by how they are shown, each with its first place.</param>
/// <param name="Begun">Skills that only files show which a new project is begun with, each with its first place.</param>
/// <param name="OnlyNamed">Names of skills that the README names and nothing shows.</param>
/// <param name="Choices">Certifications about which a source says what they teach.</param>
/// <param name="Beside">The ones chosen.</param>
public sealed record PortfolioSkillsView(
    IReadOnlyList<KeyValuePair<string, IReadOnlyList<KeyValuePair<string, string>>>> Groups, IReadOnlyList<KeyValuePair<string, string>> Begun, IReadOnlyList<string> OnlyNamed, FilterView Choices, IReadOnlyList<PortfolioBesideView> Beside);
