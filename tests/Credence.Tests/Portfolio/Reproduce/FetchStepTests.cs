using Credence.Portfolio;
using Xunit;

namespace Credence.Tests.Portfolio.Reproduce;

/// <summary>What fetches data says from where; what asks a service for something is no data step.</summary>
public sealed class FetchStepTests
{
    private const string Check = "raw-data-unchanged";

    [Theory]
    [InlineData("data/get.sh", "curl --output data/raw/members.csv https://example.org/members.csv\n")]
    [InlineData("data/get.sh", "URL=https://example.org/m.csv\ncurl -o data/raw/m.csv \"$URL\"\n")]
    [InlineData("scripts/get.sh", "wget -O raw.parquet https://example.org/data.parquet\n")]
    [InlineData("Makefile", "data:\n\tcurl -o members.csv https://example.org/members.csv\n")]
    [InlineData("get_data.sh", "aws s3 cp s3://members-2026/raw/members.csv data/\n")]
    [InlineData("get_data.sh", "BUCKET=members-2026\ngsutil cp \"gs://$BUCKET/members.csv\" data/\n")]
    [InlineData("get_data.sh", "kaggle datasets download -d example/members\n")]
    [InlineData("get_data.sh", "SET=example/members\nkaggle datasets download -d \"$SET\"\n")]
    [InlineData("src/load.py", "import pandas as pd\n\nrows = pd.read_csv(\"https://example.org/members.csv\")\n")]
    [InlineData("src/load.py", "import pandas as pd\n\nMEMBERS_URL = (\n    \"https://example.org/members.csv\"\n)\nrows = pd.read_csv(MEMBERS_URL)\n")]
    [InlineData("src/load.py", "from datasets import load_dataset\n\nrows = load_dataset(\"example/members\")\n")]
    [InlineData("src/load.py", "from sklearn.datasets import fetch_openml\n\nrows = fetch_openml(data_id=1590)\n")]
    [InlineData("src/load.py", "from sklearn.datasets import fetch_california_housing\n\nrows = fetch_california_housing()\n")]
    [InlineData("src/download.py", "import requests\n\n\ndef take(url, path):\n    body = requests.get(url).content\n    open(path, 'wb').write(body)\n\n\ntake('https://example.org/members.zip', 'm.zip')\n")]
    [InlineData("R/load.R", "download.file(\"https://example.org/members.csv\", \"members.csv\")\n")]
    public void A_step_that_says_from_where_passes(string path, string text)
    {
        var finding = Of((path, text));

        Assert.Equal(CheckOutcome.Passed, finding.Outcome);
        Assert.Equal(path, finding.Proofs[0].Path);
    }

    [Theory]
    [InlineData("data/get.sh", "URL=''\ncurl -o data/raw/m.csv \"$URL\"\n")]
    [InlineData("data/get.sh", "curl -o data/raw/m.csv \"https://$HOST/m.csv\"\n")]
    [InlineData("data/get.sh", "curl -o data/raw/m.csv \"https://\"\n")]
    [InlineData("data/get.sh", "SET=''\nkaggle datasets download -d \"$SET\"\n")]
    [InlineData("src/Client.cs", "using var client = new HttpClient { BaseAddress = new Uri(app.Urls.First()) };\n")]
    [InlineData("src/Client.cs", "using var client = new HttpClient { BaseAddress = new Uri(\"http://127.0.0.1:8080\") };\nawait client.PostAsync(\"/predict\", data);\n")]
    [InlineData("src/client.py", "import requests\n\nrequests.get(\"https://api.example.org/health\")\n")]
    [InlineData("src/load.py", "from datasets import load_dataset\n\n\ndef rows(path):\n    return load_dataset(path)\n")]
    [InlineData("src/load.py", "import pandas as pd\n\n# fetched from https://example.org/members.csv by hand\nrows = pd.read_csv(\"members.csv\")\n")]
    [InlineData("data/raw/.gitkeep", "")]
    [InlineData("data/raw/README.md", "The table belongs here.\n")]
    public void A_step_without_an_address_and_a_client_of_a_service_do_not(string path, string text) => Assert.Equal(CheckOutcome.Failed, Of((path, text)).Outcome);

    [Fact]
    public void An_address_in_settings_is_found_by_its_name()
    {
        var finding = Of(("src/load_data.py", "import requests\n\nbody = requests.get(config[\"members_url\"]).content\n"), ("config.yaml", "members_url: https://example.org/members.csv\n"));

        Assert.Equal(CheckOutcome.Passed, finding.Outcome);
        Assert.Equal(["src/load_data.py:3", "config.yaml:1"], finding.Proofs.Select(proof => proof.Where));
    }

    [Theory]
    [InlineData("src/load_data.py", "import json, requests\n\nsettings = json.load(open(\"sources.json\"))\nbody = requests.get(settings[\"url\"]).content\n", "conf/sources.json", "{\n  \"url\": \"https://example.org/members.csv\"\n}\n")]
    [InlineData("src/load_data.py", "import requests, sources\n\nbody = requests.get(sources.url).content\n", "sources.toml", "url = \"https://example.org/members.csv\"\n")]
    [InlineData("data/get.sh", ". ./project.conf\ncurl -o data/raw/m.csv \"$url\"\n", "project.conf", "url=https://example.org/members.csv\n")]
    [InlineData("data/get.sh", "curl -o data/raw/m.csv \"$DATA_URL\"\n", "compose.yaml", "environment:\n  DATA_URL: https://example.org/members.csv\n")]
    public void A_short_name_in_settings_counts_where_their_file_is_named(string path, string step, string settings, string text) => Assert.Equal(CheckOutcome.Passed, Of((path, step), (settings, text)).Outcome);

    [Theory]
    [InlineData("src/load_data.py", "import requests\n\n\ndef take(url):\n    return requests.get(url).content\n", "examples/person.json", "{\n  \"url\": \"https://example.org/mara\"\n}\n")]
    [InlineData("data/get.sh", ". ./project.conf\ncurl -o data/raw/m.csv \"$url\"\n", "examples/other.json", "{\n  \"url\": \"https://example.org/mara\"\n}\n")]
    [InlineData("data/get.sh", "kaggle datasets download -d \"$name\"\n", "examples/person.json", "{\n  \"name\": \"Mara\"\n}\n")]
    public void In_settings_that_nobody_names_it_does_not(string path, string step, string settings, string text) => Assert.Equal(CheckOutcome.Failed, Of((path, step), (settings, text)).Outcome);

    [Fact]
    public void Data_that_is_kept_passes_as_before() => Assert.Equal(CheckOutcome.Passed, Of(("data/raw/members.csv", "a,b\n1,2\n")).Outcome);

    private static Finding Of(params (string Path, string Text)[] files) => SmallRepository.Found(Check, files);
}
