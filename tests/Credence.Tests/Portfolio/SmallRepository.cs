using Credence.Portfolio;
using Credence.Tests.Advice;
using Credence.Tests.Postings.Storing;
using LibGit2Sharp;

namespace Credence.Tests.Portfolio;

/// <summary>A repository of one commit with a few files, made and read in milliseconds.</summary>
internal static class SmallRepository
{
    private static readonly PortfolioReader Reader = PortfolioReader.Read(Shipped.Data);

    /// <summary>What one check finds in it.</summary>
    internal static Finding Found(string check, params (string Path, string Text)[] files) => Read(files).Items.First(item => item.Check.Id == check).Finding;

    /// <summary>All that it shows.</summary>
    internal static PortfolioReport Read(params (string Path, string Text)[] files)
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

        return Reader.Of(folder.Path, GoldenRepository.AsOf, CancellationToken.None);
    }
}
