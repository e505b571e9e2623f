using System.Text;
using Credence.Resumes;
using Credence.Resumes.Json;

namespace Credence.Bench.Fuzzing;

/// <summary>Takes seeds from folders; what is read in each becomes seeds as text, Markdown and JSON Resume too.</summary>
internal static class FuzzSeeds
{
    private const int LargestSeed = 512 * 1024;
    private const int HeadingEvery = 6;
    private static readonly string[] Forms = ["pdf", "docx", "txt", "md", "json"];

    /// <summary>The seeds by form, in an order of their own content's names.</summary>
    internal static IReadOnlyDictionary<string, IReadOnlyList<FuzzSeed>> Read(IReadOnlyList<string> folders, ResumeReader reader)
    {
        var seeds = new List<FuzzSeed>();
        foreach (var file in folders.SelectMany(folder => Directory.GetFiles(folder, "*", SearchOption.AllDirectories)).Order(StringComparer.Ordinal))
        {
            var form = Path.GetExtension(file).TrimStart('.').ToLowerInvariant();
            if (!Forms.Contains(form) || new FileInfo(file).Length > LargestSeed)
                continue;
            var bytes = File.ReadAllBytes(file);
            seeds.Add(new FuzzSeed(form, bytes));
            if (form is "docx" && reader.Read(bytes, null, ResumeReader.Extract).Resume is { } resume)
                seeds.AddRange(Other(resume));
        }

        return seeds.GroupBy(seed => seed.Form).ToDictionary(group => group.Key, group => (IReadOnlyList<FuzzSeed>)[.. group], StringComparer.Ordinal);
    }

    private static IEnumerable<FuzzSeed> Other(Resume resume)
    {
        yield return new FuzzSeed("txt", Encoding.UTF8.GetBytes(resume.Text));
        yield return new FuzzSeed("md", Encoding.UTF8.GetBytes(string.Join('\n', resume.Text.Split('\n').Select((line, at) => at % HeadingEvery == 0 ? $"\n## {line}\n" : line.Contains('\t', StringComparison.Ordinal) ? $"| {line.Replace("\t", " | ", StringComparison.Ordinal)} |" : $"- **{line}**"))));
        yield return new FuzzSeed("json", JsonResumeWriter.Write(resume));
    }
}
