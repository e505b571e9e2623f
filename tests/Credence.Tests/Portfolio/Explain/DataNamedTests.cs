using Credence.Portfolio;
using Xunit;

namespace Credence.Tests.Portfolio.Explain;

/// <summary>A README names its data in a sentence; an option or a command that has the word in it names none.</summary>
public sealed class DataNamedTests
{
    [Theory]
    [InlineData("The data: https://example.org/customers.")]
    [InlineData("Trained on the Telco churn dataset.")]
    [InlineData("It learns from `customers.csv`, a table of rows by month.")]
    [InlineData("We use records of our own shop, two years of them.")]
    [InlineData("The rows were collected by a club over a year.")]
    [InlineData("Data from a survey of members.")]
    [InlineData("## Data\n\nOne table, published by the city of Example.")]
    [InlineData("Trained in Python on the MNIST data.")]
    [InlineData("With Pandas we read the Adult Census rows.")]
    [InlineData("~~~\n```\n~~~\nTrained on the Telco churn dataset.")]
    public void A_sentence_that_says_which_data_passes(string sentence) => Assert.Equal(CheckOutcome.Passed, Of("problem-data-result", sentence));

    [Theory]
    [InlineData("Run it with --data FILE.")]
    [InlineData("Options: `--data FILE` names the table.")]
    [InlineData("| `--data` | where the table is |")]
    [InlineData("```\n./run train --data customers.csv\n```")]
    [InlineData("```\ncat data/customers.csv\n```")]
    [InlineData("It needs data to learn anything.")]
    [InlineData("We read the data with Python.")]
    [InlineData("The data goes through Pandas, Apache Spark and PostgreSQL.")]
    [InlineData("The rows are drawn with Power BI.")]
    [InlineData("How the data is laid out stands in the README.")]
    [InlineData("It takes rows as CSV or by an API.")]
    [InlineData("On the held-out rows the AUC was higher.")]
    [InlineData("The data was read in March.")]
    [InlineData("~~~\n```\nTrained on the Telco churn dataset.\n~~~")]
    [InlineData("````\n```\nTrained on the Telco churn dataset.\n````")]
    public void A_command_or_the_bare_word_does_not(string sentence) => Assert.Equal(CheckOutcome.Failed, Of("problem-data-result", sentence));

    [Fact]
    public void An_option_beside_an_address_and_a_licence_is_no_source_of_data() =>
        Assert.Equal((CheckOutcome.Failed, CheckOutcome.Passed), (Of("data-source", "Options: `--data FILE`. Docs: https://example.org/docs. MIT licence."), Of("data-source", "The data: https://example.org/customers, MIT licence.")));

    private static CheckOutcome Of(string check, string sentence) =>
        SmallRepository.Found(check, ("README.md", $"# Customers\n\nThe question: which customers leave next month?\n\nThe result: an AUC of 0.84.\n\n{sentence}\n")).Outcome;
}
