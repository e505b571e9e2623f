using System.Text;
using Credence.Portfolio.Repositories;
using Credence.Statistics;

namespace Credence.Portfolio.Engineer;

/// <summary>No key or password in any content that was ever committed.</summary>
internal static class SecretsKept
{
    private const int Enough = 5;
    private const int MostBytes = 1024 * 1024;
    private const long MostInAll = 256L * 1024 * 1024;

    internal static Finding Of(CheckInput input)
    {
        var found = new List<Proof>();
        var (looked, left) = (0L, 0);
        foreach (var (blob, path, commit) in input.Repository.Past.Contents)
        {
            if (found.Count >= Enough)
                break;
            var bytes = input.Repository.Past.Bytes(blob);
            if (bytes > MostBytes || looked + bytes > MostInAll)
            {
                left++;
                continue;
            }

            looked += bytes;
            var text = new FileText(path, Encoding.UTF8.GetString(input.Repository.Past.Read(blob)));
            // the secret itself is never repeated
            var secrets = Secrets.In(text.Text).Concat(input.Cues.Names("environment-file").Matches(path) ? Secrets.InEnvironment(text.Text) : []).Select(secret => (text.At(secret.Place).Line, secret.What)).DistinctBy(secret => secret.Line);
            found.AddRange(secrets.Select(secret => new Proof(path, secret.Line, $"{secret.What}, new with commit {commit[..10]}")));
        }

        if (found.Count > 0)
            return Finding.Failed("secrets were committed; they stay in the history, so make them void", found);
        if (input.Repository.IsCut)
            return Finding.Unknown("no known form of key or password in this copy, which lacks older commits");
        var passed = Finding.Passed(FormattableString.Invariant($"no known form of key or password in {CountedNoun.Of(input.Repository.Past.Contents.Count - left, "content")} of the history") + (left > 0 ? FormattableString.Invariant($"; {left:#,0} {(left == 1 ? "was" : "were")} too large to look at") : ""));
        return left > 0 || input.Repository.History.IsShallow ? passed.Unsure : passed;
    }
}
