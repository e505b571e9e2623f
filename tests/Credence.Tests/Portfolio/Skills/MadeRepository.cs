using Credence.Portfolio;
using Credence.Portfolio.Skills;
using Credence.Tests.Advice;
using Credence.Tests.Postings.Storing;
using LibGit2Sharp;

namespace Credence.Tests.Portfolio.Skills;

/// <summary>Repositories of a few files in one commit, and the skills they show.</summary>
internal static class MadeRepository
{
    internal static readonly PortfolioReader Reader = PortfolioReader.Read(Shipped.Data);

    internal static RepositorySkills SkillsOf(params (string Path, string Text)[] files)
    {
        using var folder = new TemporaryFolder();
        Repository.Init(folder.Path);
        using (var repository = new Repository(folder.Path))
        {
            var tree = new TreeDefinition();
            foreach (var (path, text) in files)
                tree.Add(path, repository.ObjectDatabase.CreateBlob(new MemoryStream(System.Text.Encoding.UTF8.GetBytes(text))), Mode.NonExecutableFile);
            var who = new Signature("Mara Example", "mara@example.org", GoldenRepository.FirstCommit);
            repository.Refs.Add("refs/heads/main", repository.ObjectDatabase.CreateCommit(who, who, "Add the files", repository.ObjectDatabase.CreateTree(tree), [], false).Id, true);
            repository.Refs.UpdateTarget("HEAD", "refs/heads/main");
        }

        return Reader.Of(folder.Path, GoldenRepository.AsOf, CancellationToken.None).Skills;
    }

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
