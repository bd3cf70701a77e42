Console.WriteLine("Startup project for dotnet-ef; see docs/architecture.md.");
