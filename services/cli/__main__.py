"""`python -m services.cli`: the command, where its script is not installed."""

from services.cli.app import main

if __name__ == "__main__":
    main()
