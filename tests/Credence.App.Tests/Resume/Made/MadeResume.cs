using System.Globalization;
using System.Text.Json.Nodes;

namespace Credence.App.Tests.Resume.Made;

/// <summary>A fictional résumé as JSON Resume, the same for the same number.</summary>
internal static class MadeResume
{
    internal static JsonObject Of(int number)
    {
        var random = new Random(7919 * (number + 1));
        var (first, last) = (One(random, MadeWords.First), One(random, MadeWords.Last));
        var handle = Plain($"{first}.{last}");
        var certificates = Certificates(random);
        return new JsonObject
        {
            ["basics"] = new JsonObject
            {
                ["name"] = $"{first} {last}",
                ["label"] = One(random, MadeWords.Titles),
                ["email"] = $"{handle}@example.org",
                ["phone"] = random.Next(2) == 0 ? $"+43 316 {random.Next(100000, 999999)}" : $"+1 (415) 555-0{random.Next(100, 199)}",
                ["summary"] = One(random, MadeWords.Summaries),
                ["location"] = new JsonObject { ["city"] = One(random, MadeWords.Cities) },
                ["profiles"] = new JsonArray(new JsonObject { ["network"] = "GitHub", ["url"] = $"github.com/{handle.Replace('.', '-')}" }),
            },
            ["work"] = Work(random),
            ["education"] = Education(random),
            ["skills"] = Skills(random),
            ["certificates"] = certificates.List,
            ["projects"] = Projects(random),
            ["languages"] = new JsonArray([.. Some(random, MadeWords.SpokenLanguages, 2, 3).Select(language => new JsonObject { ["language"] = language, ["fluency"] = One(random, MadeWords.Fluencies) })]),
            ["meta"] = new JsonObject { ["credence"] = new JsonObject { ["certificates"] = certificates.Own } },
        };
    }

    private static JsonArray Work(Random random)
    {
        var jobs = new JsonArray();
        var (month, count) = ((2026 * 12) + random.Next(0, 10), random.Next(1, 5));
        var employers = Some(random, MadeWords.Employers, count, count);
        for (var i = 0; i < count; i++)
        {
            var (end, start) = (month, month - random.Next(5, 44));
            var job = new JsonObject { ["name"] = employers[i], ["position"] = One(random, MadeWords.Titles), ["location"] = One(random, MadeWords.Cities), ["startDate"] = Month(start) };
            if (i > 0 || random.Next(3) == 0)
                job["endDate"] = Month(end);
            job["highlights"] = new JsonArray([.. Enumerable.Range(0, random.Next(1, 5)).Select(_ => (JsonNode)$"{One(random, MadeWords.Verbs)} {One(random, MadeWords.Things)}, {One(random, MadeWords.Results)}").DistinctBy(text => text.GetValue<string>())]);
            jobs.Add(job);
            month = start - random.Next(0, 4);
        }

        return jobs;
    }

    private static JsonArray Education(Random random)
    {
        var entries = new JsonArray();
        var year = random.Next(2008, 2021);
        var schools = Some(random, MadeWords.Schools, 1, 2);
        foreach (var school in schools)
        {
            var degree = One(random, MadeWords.Degrees);
            entries.Add(new JsonObject { ["institution"] = school, ["studyType"] = random.Next(2) == 0 ? degree.Type : degree.Short, ["area"] = One(random, MadeWords.Areas), ["startDate"] = $"{year - 3}-10", ["endDate"] = $"{year}-0{random.Next(5, 10)}" });
            year -= 3;
        }

        return entries;
    }

    private static JsonArray Skills(Random random) => new(
        Group("Languages and tools", Some(random, MadeWords.Programming, 3, 6)),
        Group("Frameworks", Some(random, MadeWords.Frameworks, 3, 6)),
        Group("Platforms", Some(random, MadeWords.Platforms, 2, 5)),
        Group("Methods", Some(random, MadeWords.Methods, 2, 4)));

    private static JsonObject Group(string name, IReadOnlyList<string> keywords) => new() { ["name"] = name, ["keywords"] = new JsonArray([.. keywords.Select(word => (JsonNode)word)]) };

    private static (JsonArray List, JsonObject Own) Certificates(Random random)
    {
        var (list, own) = (new JsonArray(), new JsonObject());
        var names = Some(random, [.. MadeWords.Certifications.Select((_, at) => at.ToString(CultureInfo.InvariantCulture))], 1, 4);
        foreach (var at in names)
        {
            var (name, issuer) = MadeWords.Certifications[int.Parse(at, CultureInfo.InvariantCulture)];
            var issued = (2026 * 12) - random.Next(2, 70);
            var rest = new JsonObject();
            if (random.Next(4) > 0)
                rest["expires"] = Month(issued + 36);
            if (random.Next(2) == 0)
                rest["credentialId"] = $"{(char)('A' + random.Next(26))}{(char)('A' + random.Next(26))}-{random.Next(10000, 99999)}";
            own[list.Count.ToString(CultureInfo.InvariantCulture)] = rest;
            list.Add(new JsonObject { ["name"] = name, ["issuer"] = issuer, ["date"] = Month(issued) });
        }

        return (list, own);
    }

    private static JsonArray Projects(Random random) => new([.. Some(random, MadeWords.Projects, 0, 2).Select(name => new JsonObject
    {
        ["name"] = name,
        ["description"] = One(random, MadeWords.About) + ".",
        ["url"] = $"github.com/made-up/{Plain(name).Replace(' ', '-')}",
        ["keywords"] = new JsonArray([.. Some(random, MadeWords.Frameworks, 1, 3).Select(word => (JsonNode)word)]),
    })]);

    private static string Month(int months) => string.Create(CultureInfo.InvariantCulture, $"{(months - 1) / 12:D4}-{((months - 1) % 12) + 1:D2}");

    private static string Plain(string text) => string.Concat(text.ToLowerInvariant().Select(c => c switch { 'ä' or 'å' or 'á' => 'a', 'ö' or 'ø' => 'o', 'ü' => 'u', 'é' => 'e', ' ' => '-', _ => c }));

    private static T One<T>(Random random, IReadOnlyList<T> list) => list[random.Next(list.Count)];

    private static List<string> Some(Random random, IReadOnlyList<string> list, int fewest, int most)
    {
        var left = list.ToList();
        var some = new List<string>();
        for (var count = random.Next(fewest, most + 1); count > 0; count--)
        {
            var at = random.Next(left.Count);
            some.Add(left[at]);
            left.RemoveAt(at);
        }

        return some;
    }
}
