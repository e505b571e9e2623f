using Credence.Portfolio;
using Credence.Portfolio.Skills;
using Credence.Tests.Advice;
using Credence.Tests.Postings.Storing;

namespace Credence.Tests.Portfolio.Skills;

/// <summary>Repositories of a few files in one commit, and the skills they show.</summary>
internal static class MadeRepository
{
    internal static readonly PortfolioReader Reader = PortfolioReader.Read(Shipped.Data);

    internal static RepositorySkills SkillsOf(params (string Path, string Text)[] files) => SmallRepository.Read(files).Skills;

    internal static RepositorySkills Golden(Action<GoldenRepository> change)
    {
        using var folder = new TemporaryFolder();
        var made = new GoldenRepository();
        change(made);
        made.Write(folder.Path);
        return Reader.Of(folder.Path, GoldenRepository.AsOf, CancellationToken.None).Skills;
    }

    /// <summary>How a skill is shown; null where it is not.</summary>
    internal static ProofKind? Kind(this RepositorySkills skills, string id) => skills.Shown.FirstOrDefault(skill => skill.Id == id)?.Kind;

    /// <summary>Its first place.</summary>
    internal static string? Where(this RepositorySkills skills, string id) => skills.Shown.FirstOrDefault(skill => skill.Id == id)?.Proofs[0].Place.Where;
}
