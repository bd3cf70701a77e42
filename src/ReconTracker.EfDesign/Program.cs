Console.WriteLine("Startup project for dotnet-ef; see docs/operations.md.");
