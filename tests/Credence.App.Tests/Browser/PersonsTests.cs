using System.Collections.Concurrent;
using System.Text.Json;
using Credence.App.Tests.House;
using Credence.App.Tests.Serve;
using Microsoft.Playwright;
using Xunit;

namespace Credence.App.Tests.Browser;

/// <summary>People answer the questions in a browser, with the keyboard alone, and reach the answer that the command line gives them.</summary>
[Collection(BrowserCollection.Name)]
public sealed class PersonsTests(Visitor visitor)
{
    private const int MostQuestions = 40;
    private const float Patience = 30_000;

    // with and without script a person says the same
    private static readonly ConcurrentDictionary<string, Task<string>> Printed = new(StringComparer.Ordinal);

    public static TheoryData<string, bool> Everybody { get; } = new(from person in Persons.All from hasScript in new[] { true, false } select (person, hasScript));

    [Theory]
    [MemberData(nameof(Everybody))]
    public async Task A_person_answers_all_questions_by_keyboard_and_reads_the_command_s_answer(string person, bool hasScript)
    {
        var page = await visitor.OpenAsync(hasScript: hasScript);
        var answers = Persons.Answers(person);
        await page.GotoAsync("/");
        var asked = await AnswerAllAsync(page, answers);

        Assert.InRange(answers.Keys.Count(asked.Contains), answers.Count - 1, answers.Count); // the flow leaves out what can no longer change it
        string[] said = [.. asked.Select(question => $"--{question}={answers.GetValueOrDefault(question, "unknown")}")];
        using var printed = JsonDocument.Parse(await Printed.GetOrAdd(string.Join(' ', said), _ => PrintedAsync(said)));
        Assert.Equal(printed.RootElement.GetProperty("verdict").GetString(), await page.Locator("h1").InnerTextAsync());
        Assert.Contains(printed.RootElement.GetProperty("repeat").GetString()!, await page.Locator(".receipt").InnerTextAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Going_back_and_changing_one_answer_keeps_the_rest()
    {
        var page = await visitor.OpenAsync();
        await page.GotoAsync("/ask?prior-ai-experience=yes&formal-recognition=yes&situation=developer");
        await page.GetByText("Change: Which of these describes you best?").Or(page.Locator("a:has-text('Change')").Last).First.ClickAsync();
        Assert.Contains("at=situation", page.Url, StringComparison.Ordinal);
        Assert.True(await page.Locator("#a-developer").IsCheckedAsync());
        await page.Locator("#a-student").CheckAsync();
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator("#a-student")).ToHaveCountAsync(0);
        Assert.Contains("prior-ai-experience=yes", page.Url, StringComparison.Ordinal);
        Assert.Contains("formal-recognition=yes", page.Url, StringComparison.Ordinal);
        Assert.Contains("situation=student", page.Url, StringComparison.Ordinal);
        await page.Locator("a:text-is('Back')").ClickAsync();
        await Assertions.Expect(page.Locator("#a-student")).ToBeCheckedAsync();
    }

    [Fact]
    public async Task Numbers_go_from_page_to_page_and_stand_in_no_address()
    {
        var page = await visitor.OpenAsync(hasScript: false);
        await page.GotoAsync("/ask?prior-ai-experience=yes&at=salary-usd");
        await page.Locator("#answer").FillAsync("91234");
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator("input[type=hidden][name='salary-usd']").First).ToHaveValueAsync("91234");
        Assert.DoesNotContain("91234", page.Url, StringComparison.Ordinal);
        await page.Locator("button:has-text('Answer now')").First.ClickAsync();
        await Assertions.Expect(page.Locator(".receipt")).ToContainTextAsync("--salary-usd 91234", new LocatorAssertionsToContainTextOptions { Timeout = Patience });
        Assert.DoesNotContain("91234", page.Url, StringComparison.Ordinal);
        await page.Locator("button:has-text('One page to print')").ClickAsync();
        await Assertions.Expect(page.Locator(".report")).ToContainTextAsync("91234", new LocatorAssertionsToContainTextOptions { Timeout = Patience });
    }

    [Fact]
    public async Task A_copied_address_shows_the_same_page_to_somebody_else()
    {
        var mine = await visitor.OpenAsync();
        await mine.GotoAsync(Sites.Answer);
        var theirs = await visitor.OpenAsync();
        await theirs.GotoAsync(mine.Url);
        Assert.Equal(await mine.ContentAsync(), await theirs.ContentAsync());
    }

    private static async Task<string> PrintedAsync(string[] said) => (await CredenceProgram.RunAsync(["ask", .. said, "--as-of", ServerProcess.Day, "--json"])).Output;

    /// <summary>Answers one question after the other, those not named with "I do not know" or nothing.</summary>
    private static async Task<HashSet<string>> AnswerAllAsync(IPage page, Dictionary<string, string> answers)
    {
        var asked = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < MostQuestions && !new Uri(page.Url).AbsolutePath.StartsWith("/answer", StringComparison.Ordinal); i++)
        {
            var field = page.Locator("main form input[type=radio], main form input[type=text]").First;
            var question = (await field.GetAttributeAsync("name"))!;
            Assert.True(asked.Add(question), $"{question} is asked twice");
            var answer = answers.GetValueOrDefault(question);
            if (await field.GetAttributeAsync("type") == "radio")
                await ChooseAsync(page, question, answer ?? "unknown");
            else
                await WriteAsync(page, answer ?? "");
            await page.RunAndWaitForResponseAsync(() => page.Keyboard.PressAsync("Enter"), response => response.Request.IsNavigationRequest && response.Ok);
            await Assertions.Expect(page.Locator($"main form input[name='{question}']:not([type=hidden])")).ToHaveCountAsync(0, new LocatorAssertionsToHaveCountOptions { Timeout = Patience });
        }

        return asked;
    }

    // Tab to the group, then arrows to the option, as one does without a mouse
    private static async Task ChooseAsync(IPage page, string question, string answer)
    {
        await TabToAsync(page, "radio");
        for (var i = 0; i < 20; i++)
        {
            await page.Keyboard.PressAsync("ArrowDown");
            if (await page.EvaluateAsync<bool>($"document.querySelector(`input[name='{question}'][value='{answer}']`)?.checked === true"))
                return;
        }

        Assert.Fail($"{question} offers no {answer}");
    }

    private static async Task WriteAsync(IPage page, string text)
    {
        await TabToAsync(page, "text");
        await page.Keyboard.TypeAsync(text);
    }

    // past the links of the header, as who uses a keyboard goes
    private static async Task TabToAsync(IPage page, string type)
    {
        await page.Keyboard.PressAsync("Tab");
        Assert.Equal("#main", await page.EvaluateAsync<string?>("document.activeElement.getAttribute('href')"));
        await page.Keyboard.PressAsync("Enter");
        for (var i = 0; i < 20; i++)
        {
            await page.Keyboard.PressAsync("Tab");
            if (await page.EvaluateAsync<bool>($"document.activeElement.matches('main form input[type={type}]')"))
                return;
        }

        Assert.Fail("no field is reached by Tab");
    }
}
