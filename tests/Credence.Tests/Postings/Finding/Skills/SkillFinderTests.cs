using Credence.Postings.Finding.Skills;
using Xunit;

namespace Credence.Tests.Postings.Finding.Skills;

public sealed class SkillFinderTests
{
    [Theory]
    [InlineData("Experience with Python, Kubernetes and sklearn.", "python", "kubernetes", "scikit-learn")]
    [InlineData("Our stack: TypeScript, React, Postgres, k8s", "typescript", "react", "postgresql", "kubernetes")]
    [InlineData("Languages: Python, Go, C++", "python", "go-language", "c-plus-plus")]
    [InlineData("Knowledge of C#, R, Spark", "c-sharp", "r-language", "apache-spark")]
    public void Names_and_their_short_forms_have_an_id(string text, params string[] ids)
    {
        var found = SharedSkills.Read(text);

        Assert.All(ids, id => Assert.Contains(id, found));
    }

    [Theory]
    [InlineData("We go the extra mile and excel at what we do.", "go-language", "excel")]
    [InlineData("Every new chef gets access to the kitchen. Spring is our busiest season.", "chef", "spring")]
    [InlineData("Work in Word County from your first day.", "microsoft-word", "microsoft-word")]
    public void Ordinary_words_are_no_technologies(string text, string one, string other)
    {
        var found = SharedSkills.Read(text);

        Assert.DoesNotContain(one, found);
        Assert.DoesNotContain(other, found);
    }

    [Fact]
    public void What_is_denied_is_not_found()
    {
        Assert.DoesNotContain("python", SharedSkills.Read("There is no Python here."));
    }

    [Fact]
    public void Hits_stand_in_text_order_without_overlap_and_lie_inside_the_text()
    {
        const string text = "You know Java (Spring Boot), CI/CD with Jenkins,\nmachine learning and A/B testing; REST APIs are a plus.";

        var hits = SharedSkills.Instance.Find(text);

        Assert.NotEmpty(hits);
        Assert.All(hits.Zip(hits.Skip(1)), pair => Assert.True(pair.First.End <= pair.Second.Start));
        Assert.All(hits, hit => Assert.InRange(hit.End, hit.Start + 1, text.Length));
        Assert.All(hits, hit => Assert.Equal(hit.Id is null, hit.Kind is null));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \n ")]
    [InlineData("....")]
    [InlineData("&")]
    public void A_text_without_words_names_nothing(string text) => Assert.Empty(SharedSkills.Instance.Find(text));

    [Fact]
    public void Ids_of_a_text_come_once_and_in_order()
    {
        var ids = SharedSkills.Instance.IdsOf("SQL, Python, SQL and Python again; Java");

        Assert.Equal(["java", "python", "sql"], ids);
    }

    [Fact]
    public void Many_threads_find_the_same()
    {
        const string text = "Python, Terraform, Docker and unheard-of Frobnicator tooling; knowledge of biochemistry";
        var expected = SharedSkills.Instance.Find(text);

        var found = Enumerable.Range(0, 64).AsParallel().Select(_ => SharedSkills.Instance.Find(text)).ToList();

        Assert.All(found, hits => Assert.Equal<SkillHit>(expected, hits));
    }
}
