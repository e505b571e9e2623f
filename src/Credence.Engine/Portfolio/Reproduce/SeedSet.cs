using Credence.Portfolio.Repositories;

namespace Credence.Portfolio.Reproduce;

/// <summary>Random draws have a seed.</summary>
internal static class SeedSet
{
    private const string Joints = " =:(";

    internal static Finding Of(CheckInput input) => Finding.Found(
        input.Code.Select(file => input.Repository.TextOf(file)).OfType<FileText>().Select(text => First(input, text)).OfType<Proof>(), "a seed is set", "no seed is set in code");

    // none is set by random.seed() or random_state=None
    private static Proof? First(CheckInput input, FileText text)
    {
        var (seed, none) = (input.Cues["seed"], input.Cues["seed-none"]);
        for (var at = seed.IndexIn(text.Text, 0); at >= 0; at = seed.IndexIn(text.Text, at + 1))
        {
            if (none.IndexIn(text.Text.AsSpan(seed.EndAt(text.Text, at)).TrimStart(Joints), 0) != 0)
                return text.At(at);
        }

        return null;
    }
}
